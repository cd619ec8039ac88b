package groundwork.account.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One value before and after; null where there was or is none. */
public record Difference(String key, Object before, Object after) {

    /** In the order of what is there now, then what is gone. */
    static List<Difference> between(List<Detail> before, List<Detail> after) {
        var was = values(before);
        var is = values(after);
        var all = new ArrayList<Difference>();
        is.forEach((key, value) -> {
            if (!Objects.equals(value, was.get(key))) all.add(new Difference(key, was.get(key), value));
        });
        was.forEach((key, value) -> {
            if (!is.containsKey(key)) all.add(new Difference(key, value, null));
        });
        return all;
    }

    private static Map<String, Object> values(List<Detail> details) {
        var values = new LinkedHashMap<String, Object>();
        details.forEach(detail -> values.merge(detail.key(), detail.value(), (a, b) -> List.of(a, b)));
        return values;
    }
}
