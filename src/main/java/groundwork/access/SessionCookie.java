package groundwork.access;

import groundwork.frame.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that names a session: for the server only, for requests from our own pages, and where the page came by
 * HTTPS, for HTTPS only and called as {@link Cookies} says. It is not looked at for an asset, nor a second time by a
 * request which has been answered, so that the one costs nothing and the other is read once.
 */
final class SessionCookie implements CookieSerializer {

    static final String NAME = "session";
    private static final String READ = SessionCookie.class.getName();

    @Override
    public void writeCookieValue(CookieValue value) {
        serializer(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        if (request.getAttribute(READ) != null || request.getRequestURI().startsWith("/assets/")) {
            return List.of();
        }
        request.setAttribute(READ, true);
        return serializer(request).readCookieValues(request);
    }

    private static DefaultCookieSerializer serializer(HttpServletRequest request) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(Cookies.name(NAME, request));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(request.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }
}
