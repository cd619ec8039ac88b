package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's language and contrast, kept in two cookies on the device they read with. */
@Controller
final class Preferences {

    static final String LANGUAGE = "lang";
    static final String LOOK = "look";

    @PostMapping("/preferences")
    Answer set(
            @RequestParam(required = false) String lang,
            @RequestParam(required = false) String look,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (lang != null) keep(LANGUAGE, Language.of(lang).tag(), request, response);
        if (look != null) keep(LOOK, Look.of(look).cssName(), request, response);
        return Moved.to(back(request));
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /**
     * The page the form stood on. Only its path is taken, so that nobody is sent to another site; not a ?lang= of its
     * own.
     */
    private static String back(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) return "/";
        try {
            var page = URI.create(referer);
            var path = page.getRawPath() == null || page.getRawPath().startsWith("//") ? "/" : page.getRawPath();
            var query = page.getRawQuery() == null
                    ? ""
                    : page.getRawQuery().replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
            return path + (query.isEmpty() ? "" : "?" + query);
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
