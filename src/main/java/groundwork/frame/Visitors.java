package groundwork.frame;

import groundwork.directory.Scope;
import jakarta.servlet.http.HttpServletRequest;

/** Tells who sent a request. One bean; without it everybody is a stranger. */
public interface Visitors {

    Visitor of(HttpServletRequest request);

    /** What he sees of the county he works in, by what admits him to this address. */
    default Scope scope(HttpServletRequest request) {
        throw new IllegalStateException("nobody works here");
    }
}
