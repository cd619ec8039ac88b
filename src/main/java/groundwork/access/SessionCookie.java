package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names a session: for the server only, for requests from our own pages, and where the page came by
 * HTTPS, for HTTPS only. It is not looked at for an asset, nor a second time by a request which has been answered, so
 * that the one costs nothing and the other is read once.
 */
final class SessionCookie extends DefaultCookieSerializer {

    private static final String READ = SessionCookie.class.getName();

    SessionCookie() {
        setCookieName("JSESSIONID");
        setUseHttpOnlyCookie(true);
        setSameSite("Lax");
        setUseBase64Encoding(false);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        if (request.getAttribute(READ) != null || request.getRequestURI().startsWith("/assets/")) {
            return List.of();
        }
        request.setAttribute(READ, true);
        return super.readCookieValues(request);
    }
}
