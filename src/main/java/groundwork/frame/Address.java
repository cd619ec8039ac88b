package groundwork.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the page being drawn.
 *
 * @param query parameters of the address itself, in order
 * @param sent fields of a form that was posted to it
 */
public record Address(String path, Map<String, List<String>> query, Map<String, List<String>> sent) {

    /** The same page with one parameter set, or taken away when the value is null. Paging starts again. */
    public String with(String name, Object value) {
        return having(name, value).whole();
    }

    /** The same, to be changed further. */
    public Address having(String name, Object value) {
        var changed = new LinkedHashMap<>(query);
        changed.keySet().removeAll(List.of("before", "after", "lang"));
        if (value == null) changed.remove(name);
        else changed.put(name, List.of(value.toString()));
        return new Address(path, changed, sent);
    }

    /** Another page with the same parameters. */
    public Address at(String page) {
        return new Address(page, query, sent);
    }

    public String whole() {
        return path + encoded(query);
    }

    private static String encoded(Map<String, List<String>> query) {
        var text = query.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
