package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;

/**
 * The page a stranger asked for, to which the sign-in leads back. Only the address is kept: the whole request, with all
 * its headers, would be most of what the database has to keep. A program has no sign-in to come back from.
 */
final class Wanted implements RequestCache {

    private static final String KEPT = "wanted";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var accepted = request.getHeader("Accept");
        if (request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html")) {
            request.getSession().setAttribute(KEPT, UrlUtils.buildFullRequestUrl(request));
        }
    }

    /** Asked once, by whoever leads back. */
    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String address)) {
            return null;
        }
        session.removeAttribute(KEPT);
        return new SimpleSavedRequest(address);
    }

    /** None: a page is asked for anew, so there is nothing to repeat. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }
}
