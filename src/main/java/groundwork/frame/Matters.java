package groundwork.frame;

import groundwork.directory.Scope;
import java.util.Optional;
import java.util.UUID;

/** Finds what officers are told of, without those who tell depending on what it is. One bean. */
public interface Matters {

    /** Empty for what is not known yet. */
    Optional<Matter> find(Scope scope, UUID id);
}
