package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's language and contrast, kept in two cookies on the device they read with. */
@Controller
public final class Preferences {

    static final String LANGUAGE = "lang";
    static final String LOOK = "look";

    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/preferences")
    Answer set(
            @RequestParam(required = false) String lang,
            @RequestParam(required = false) String look,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(lang, request, response);
        if (look != null) Cookies.keep(LOOK, Look.of(look).cssName(), YEAR, request, response);
        return Moved.to(back(request));
    }

    /** The language that a link asked for, or null: it holds for the pages after this one, too. */
    public static void keep(String lang, HttpServletRequest request, HttpServletResponse response) {
        if (lang != null) Cookies.keep(LANGUAGE, Language.of(lang).tag(), YEAR, request, response);
    }

    /**
     * The page the form stood on. Only its path is taken, so that nobody is sent to another site; not a ?lang= of its
     * own.
     */
    private static String back(HttpServletRequest request) {
        var referer = Sent.header(request, HttpHeaders.REFERER);
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
