package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Works out {@link Here} from a request. */
final class Reception {

    private final Fittings fittings;
    private final Visitors visitors;

    Reception(Fittings fittings, Visitors visitors) {
        this.fittings = fittings;
        this.visitors = visitors;
    }

    Here receive(HttpServletRequest request) {
        var fittings = this.fittings.now();
        var language = Language.of(RequestContextUtils.getLocale(request));
        return new Here(
                fittings,
                language,
                Cookies.read(Preferences.LOOK, request).map(Look::of).orElse(Look.PLAIN),
                visitors.of(request),
                address(request),
                "partial".equals(Sent.header(request, "HX-Request-Type")),
                null,
                false,
                notice(request, fittings.messages(), language),
                LookedAt.of(request),
                () -> token(request));
    }

    Visitor visitor(HttpServletRequest request) {
        return visitors.of(request);
    }

    private static Address address(HttpServletRequest request) {
        var path = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var sent = Sent.with(request);
        var query = new LinkedHashMap<>(sent);
        query.keySet().retainAll(sent.isEmpty() ? Set.of() : named(request.getQueryString()));
        return new Address(path == null ? request.getRequestURI() : path, query, sent);
    }

    /** The names in an address; the other parameters came with a form. */
    private static Set<String> named(String query) {
        if (query == null) return Set.of();
        try {
            return UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet().stream()
                    .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException undecodable) {
            return Set.of();
        }
    }

    private static Here.Notice notice(HttpServletRequest request, Messages messages, Language language) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null || !(flash.get("said") instanceof String key)) return null;
        var args = (Object[]) flash.get("args");
        return new Here.Notice(messages.say(language, key, args), (String) flash.get("undo"));
    }

    private static String token(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : token.getToken();
    }
}
