package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Works out {@link Here} from a request. */
final class Reception {

    private final Fittings fittings;
    private final Visitors visitors;

    Reception(Fittings fittings, Visitors visitors) {
        this.fittings = fittings;
        this.visitors = visitors;
    }

    Here receive(HttpServletRequest request) {
        var language = Language.of(RequestContextUtils.getLocale(request));
        var look = WebUtils.getCookie(request, Preferences.LOOK);
        return new Here(
                fittings,
                language,
                look == null ? Look.PLAIN : Look.of(look.getValue()),
                visitors.of(request),
                address(request),
                "partial".equals(request.getHeader("HX-Request-Type")),
                null,
                false,
                notice(request, language),
                LookedAt.of(request),
                () -> token(request));
    }

    Visitor visitor(HttpServletRequest request) {
        return visitors.of(request);
    }

    private static Address address(HttpServletRequest request) {
        var path = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var query = new LinkedHashMap<String, List<String>>();
        if (request.getQueryString() != null)
            query.putAll(UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams());
        query.replaceAll((name, values) ->
                List.of(request.getParameterValues(name) == null ? new String[0] : request.getParameterValues(name)));
        return new Address(path == null ? request.getRequestURI() : path, query, sent(request));
    }

    private static Map<String, List<String>> sent(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        return sent;
    }

    private Here.Notice notice(HttpServletRequest request, Language language) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null || !(flash.get("said") instanceof String key)) return null;
        var args = (Object[]) flash.get("args");
        return new Here.Notice(fittings.messages().say(language, key, args), (String) flash.get("undo"));
    }

    private static String token(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : token.getToken();
    }
}
