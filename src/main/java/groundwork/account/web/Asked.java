package groundwork.account.web;

import groundwork.account.Filter;
import groundwork.account.Filter.Mark;
import groundwork.frame.Days;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the address of the account asks for: ids, codes and days, never a name. What makes no sense narrows nothing. */
public record Asked(String unit, String village, String kind, String officer, String from, String to, String mark) {

    /** In the place of a mark: what belongs to no programme at all. */
    static final String LOOSE = "loose";

    Filter filter(UUID programme) {
        return new Filter(
                LOOSE.equals(mark) ? null : programme,
                typed(unit, UUID::fromString),
                typed(village, text -> text.matches("\\d{9}|\\d{12}") ? Long.valueOf(text) : null),
                typed(kind, text -> text.matches("[a-z]+(\\.[a-z_]+)?") ? text : null),
                typed(officer, UUID::fromString),
                Days.read(from),
                Days.read(to),
                typed(
                        mark,
                        text -> Arrays.stream(Mark.values())
                                .filter(each ->
                                        each.name().toLowerCase(Locale.ROOT).equals(text))
                                .findFirst()
                                .orElse(null)));
    }

    public boolean narrowed() {
        return !parameters().isEmpty();
    }

    /** The same question at another address, {@code in("/account.xlsx", programme)}. */
    public String in(String path, String programme) {
        return parameters().entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("", path + "?programme=" + programme, ""));
    }

    /** Only what was understood, so that nothing typed into an address comes out in a link. */
    private Map<String, String> parameters() {
        var filter = filter(new UUID(0, 0));
        var all = new LinkedHashMap<String, Object>();
        all.put("unit", filter.unit());
        all.put("village", filter.area());
        all.put("kind", filter.kind());
        all.put("officer", filter.officer());
        all.put("from", filter.from());
        all.put("to", filter.to());
        all.put("mark", LOOSE.equals(mark) ? LOOSE : filter.mark());
        all.values().removeIf(Objects::isNull);
        var text = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> text.put(name, value.toString().toLowerCase(Locale.ROOT)));
        return text;
    }

    private static <T> T typed(String text, Function<String, T> read) {
        if (text == null || text.isBlank()) return null;
        try {
            return read.apply(text.strip());
        } catch (RuntimeException madeUp) {
            return null;
        }
    }
}
