package groundwork.console.trip;

import groundwork.frame.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One thing that happened, as the form has it: its fields are named {@code h3-topic}. The number stays with it while
 * others come and go, so that its entries keep their ids.
 */
public record Happening(int number, HappeningKind kind) {

    /** The field that lists all of a form, {@code 3.meeting} each. */
    public static final String LIST = "happening";

    /** More than these are not one trip. */
    private static final int MOST = 60;

    private static final int LINES = 3;

    /** What is chosen beforehand says nothing about whether the rest was filled in. */
    private static final Set<String> CHOSEN = Set.of("kind", "channel", "recipient", "lines", "delegation");

    public String field(String name) {
        return "h" + number + "-" + name;
    }

    public String key() {
        return number + "." + kind.word();
    }

    /** The households of a visit that the form has room for. */
    public int lines(Fields fields) {
        var typed = fields.get(field("lines"));
        return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), LINES, 200) : LINES;
    }

    /** Whether nothing was typed into it: then it did not happen. */
    boolean blank(Fields fields) {
        var own = field("");
        return fields.values().entrySet().stream()
                .filter(each -> each.getKey().startsWith(own)
                        && !CHOSEN.contains(each.getKey().substring(own.length())))
                .flatMap(each -> each.getValue().stream())
                .allMatch(String::isBlank);
    }

    public static List<Happening> of(Fields fields) {
        return fields.all(LIST).stream()
                .limit(MOST)
                .map(Happening::read)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Happening read(String key) {
        var parts = key.split("\\.", 2);
        var kind = parts.length < 2 ? null : Typed.one(HappeningKind.class, parts[1]);
        return kind == null || !parts[0].matches("\\d{1,4}") ? null : new Happening(Integer.parseInt(parts[0]), kind);
    }

    public static Fields more(Fields fields, HappeningKind kind) {
        var all = new ArrayList<>(fields.all(LIST));
        int last = of(fields).stream().mapToInt(Happening::number).max().orElse(0);
        all.add(new Happening(last + 1, kind).key());
        return fields.with(LIST, all);
    }

    public static Fields without(Fields fields, int number) {
        return fields.with(
                LIST,
                of(fields).stream()
                        .filter(each -> each.number() != number)
                        .map(Happening::key)
                        .toList());
    }

    /** Room for as many households more. */
    public static Fields longer(Fields fields, int number) {
        return of(fields).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> fields.with(each.field("lines"), each.lines(fields) + LINES))
                .orElse(fields);
    }

    public IntStream each(Fields fields) {
        return IntStream.rangeClosed(1, lines(fields));
    }
}
