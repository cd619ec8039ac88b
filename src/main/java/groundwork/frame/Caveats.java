package groundwork.frame;

import groundwork.directory.Scope;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What should be known before something is taken for settled, said by a feature on which its page does not depend. Each
 * feature registers one as a bean.
 */
public interface Caveats {

    /** Sentences in the reader's language, for the head of its page; mostly none. */
    List<String> of(Scope scope, UUID thing, Locale reader);
}
