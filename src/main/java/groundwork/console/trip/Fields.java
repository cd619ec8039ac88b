package groundwork.console.trip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form by their names, as they were sent or as they are to be shown. Personal words, never logged. */
public record Fields(Map<String, List<String>> values) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Map.copyOf(values);
    }

    /** The first value, or an empty text. */
    public String get(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Fields with(String name, Object value) {
        return with(name, List.of(value.toString()));
    }

    public Fields with(String name, List<String> all) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.copyOf(all));
        return new Fields(changed);
    }

    @Override
    public String toString() {
        return "Fields";
    }
}
