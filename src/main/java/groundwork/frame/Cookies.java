package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Every cookie of ours. Over HTTPS its name begins with {@code __Host-}: browsers then take it from this very site by
 * HTTPS only, so no other site of the same domain, and nobody on the way, can put one in its place. Over plain HTTP,
 * which is for the own machine, browsers refuse that prefix, and one cookie is never taken for the other.
 *
 * <p>None holds words about anybody; see RFC 6265bis, section 4.1.3, for the prefix.
 */
public final class Cookies {

    private static final String HOST = "__Host-";

    private Cookies() {}

    /** What the cookie is called where the request came from. */
    public static String name(String name, HttpServletRequest request) {
        return request.isSecure() ? HOST + name : name;
    }

    public static Optional<String> read(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(name, request)))
                .map(cookie -> cookie.getValue());
    }

    /** Kept on the device for that long; none at all takes it away. */
    public static void keep(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(name, request), value)
                .path("/")
                .maxAge(time)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
