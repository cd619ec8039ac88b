package groundwork.access;

import groundwork.frame.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token without which a form does nothing. Whoever is signed in has it in the session; a stranger, who may have no
 * more than the sign-in before him, in a cookie, so that looking at it leaves nothing in the database.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String COOKIE = "form";

    private final CsrfTokenRepository known = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? strangers(request) : known;
    }

    private static CsrfTokenRepository strangers(HttpServletRequest request) {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(Cookies.name(COOKIE, request));
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }
}
