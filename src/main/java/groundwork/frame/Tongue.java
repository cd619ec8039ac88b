package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Which language a request is answered in: what the address asks for, else what the person chose, else what the browser
 * prefers.
 */
final class Tongue implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = Sent.first(request, Preferences.LANGUAGE);
        if (asked != null) return Language.of(asked).locale();
        var chosen = Cookies.read(Preferences.LANGUAGE, request);
        if (chosen.isPresent()) return Language.of(chosen.get()).locale();
        return Sent.header(request, "Accept-Language") == null
                ? Language.EN.locale()
                : Language.of(request.getLocale()).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the language is set by a POST to /preferences");
    }
}
