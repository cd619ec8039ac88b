package groundwork.access;

import groundwork.frame.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page a stranger asked for, to which the sign-in leads back. It is kept in a cookie of his browser, so that a
 * stranger leaves nothing in the database; what comes back from there is an address of ours or nothing. A program has
 * no sign-in to come back from, nor has a part of a page.
 */
final class Wanted implements RequestCache {

    private static final String COOKIE = "wanted";
    private static final Duration TIME = Duration.ofMinutes(15);

    /** A path of this site: no other site's address begins with one slash, whatever browsers make of a backslash. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var accepted = request.getHeader("Accept");
        var page = request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && request.getHeader("HX-Request") == null;
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (page && ours(request.getRequestURI() + query)) {
            var kept = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            Cookies.keep(COOKIE, kept, TIME, request, response);
        }
    }

    /** Asked by whoever leads back. */
    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.read(COOKIE, request)
                .flatMap(Wanted::decoded)
                .filter(Wanted::ours)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** None: a page is asked for anew, so there is nothing to repeat. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (Cookies.read(COOKIE, request).isPresent()) {
            Cookies.keep(COOKIE, "", Duration.ZERO, request, response);
        }
    }

    static boolean ours(String address) {
        return OURS.matcher(address).matches();
    }

    private static Optional<String> decoded(String kept) {
        try {
            return Optional.of(URLDecoder.decode(kept, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
