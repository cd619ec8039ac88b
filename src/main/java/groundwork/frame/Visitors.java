package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who sent a request. One bean; without it everybody is a stranger. */
public interface Visitors {

    Visitor of(HttpServletRequest request);
}
