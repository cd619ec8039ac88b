package groundwork.intake.sheet;

import groundwork.intake.drafting.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a row after they were read, each as its type. */
final class ReadValues implements Values {

    /** The row's own and those of rows on other sheets, which shift with them. */
    private static final Set<String> NUMBERS = Set.of("number", "demand");

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();

    void typed(String key, String text) {
        cells.put(key, text);
    }

    @Override
    public Map<String, String> cells() {
        return Collections.unmodifiableMap(cells);
    }

    @Override
    public SortedMap<String, String> content() {
        var content = new TreeMap<String, String>();
        values.keySet().stream().filter(key -> !NUMBERS.contains(key)).forEach(key -> content.put(key, text(key)));
        return content;
    }

    void put(String key, Object value) {
        values.put(key, value);
    }

    Object remove(String key) {
        return values.remove(key);
    }

    boolean holds(String key) {
        return values.containsKey(key);
    }

    @Override
    public String text(String column) {
        return switch (values.get(column)) {
            case null -> "";
            case List<?> names ->
                String.join("、", names.stream().map(Object::toString).toList());
            case BigDecimal number -> number.toPlainString();
            case Object value -> value.toString();
        };
    }

    @Override
    public LocalDate date(String column) {
        return values.get(column) instanceof LocalDate date ? date : null;
    }

    @Override
    public LocalTime time(String column) {
        return values.get(column) instanceof LocalTime time ? time : null;
    }

    @Override
    public Integer count(String column) {
        return values.get(column) instanceof Integer count ? count : null;
    }

    @Override
    public BigDecimal decimal(String column) {
        return values.get(column) instanceof BigDecimal decimal ? decimal : null;
    }

    @Override
    public List<String> names(String column) {
        return values.get(column) instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }

    @Override
    public String choice(String column) {
        return values.get(column) instanceof String code ? code : null;
    }
}
