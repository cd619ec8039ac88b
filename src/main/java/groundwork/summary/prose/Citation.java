package groundwork.summary.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that prose takes from the records instead of saying it itself, written between braces:
 *
 * <pre>
 * {visit.households}                       a figure
 * {talk.people:villager|more|unit}         one part of it, rounded down, with its unit
 * {meeting.attendance:lecture@2014-06-23}  of one day; {…@2014-06-23..2014-06-25} of several
 * {village.mu@640221203209}                of one village
 * {document}, {village@640221203209}       a fact in words
 * {demand.case:0193…}                      a case told from a demand
 * </pre>
 *
 * @param part of the figure, or null; {@code *} in a template stands for all parts that have anything
 * @param entry whose words are quoted, or null
 * @param from and {@code to}, both included, or both null
 */
public record Citation(
        String what, String part, Long village, UUID entry, LocalDate from, LocalDate to, Set<Style> styles) {

    private static final Pattern FORM =
            Pattern.compile("([a-z_]+(?:\\.[a-z_]+)*)(?::([A-Za-z0-9_.*-]+))?((?:@[0-9a-fA-F.-]+)*)((?:\\|[a-z]+)*)");
    private static final Pattern VILLAGE = Pattern.compile("\\d{12}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");

    public Citation {
        styles = styles.isEmpty() ? Set.of() : Set.copyOf(styles);
    }

    public static Citation of(String what) {
        return read(what).orElseThrow(() -> new IllegalArgumentException(what));
    }

    /** @param inside what stands between the braces; empty where it is no citation at all */
    public static Optional<Citation> read(String inside) {
        var form = FORM.matcher(inside.strip());
        if (!form.matches()) return Optional.empty();
        var styles = EnumSet.noneOf(Style.class);
        for (var word : form.group(4).split("\\|"))
            if (!word.isEmpty() && !style(word).map(styles::add).orElse(false)) return Optional.empty();
        var plain = new Citation(form.group(1), form.group(2), null, null, null, null, styles);
        try {
            for (var scope : form.group(3).split("@")) if (!scope.isEmpty()) plain = plain.at(scope);
            return Optional.of(plain);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Style> style(String word) {
        for (var style : Style.values()) if (style.word().equals(word)) return Optional.of(style);
        return Optional.empty();
    }

    private Citation at(String scope) {
        if (VILLAGE.matcher(scope).matches()) return in(Long.valueOf(scope));
        var days = DAYS.matcher(scope);
        if (!days.matches()) return of(UUID.fromString(scope));
        var first = LocalDate.parse(days.group(1));
        var last = days.group(2) == null ? first : LocalDate.parse(days.group(2));
        return new Citation(what, part, village, entry, first, last, styles);
    }

    public Citation in(Long place) {
        return new Citation(what, part, place, entry, from, to, styles);
    }

    public Citation of(UUID words) {
        return new Citation(what, part, village, words, from, to, styles);
    }

    public Citation part(String one) {
        return new Citation(what, one, village, entry, from, to, styles);
    }

    public Citation styled(Style... more) {
        var all = EnumSet.noneOf(Style.class);
        all.addAll(styles);
        all.addAll(Set.of(more));
        return new Citation(what, part, village, entry, from, to, all);
    }

    public boolean is(Style style) {
        return styles.contains(style);
    }

    /** The figure without scope and style: {@code talk.people:villager}. */
    public String id() {
        return part == null ? what : what + ":" + part;
    }

    /** The figure with its scope, without style: the same key is the same number. */
    public String key() {
        var key = new StringBuilder(id());
        if (village != null) key.append('@').append(village);
        if (entry != null) key.append('@').append(entry);
        if (from != null) key.append('@').append(from);
        if (from != null && !Objects.equals(from, to)) key.append("..").append(to);
        return key.toString();
    }

    /** As it stands in prose, with its braces. */
    public String token() {
        return "{" + key()
                + styles.stream().sorted().map(style -> "|" + style.word()).collect(Collectors.joining()) + "}";
    }
}
