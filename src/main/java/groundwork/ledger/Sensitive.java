package groundwork.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What of people's words is read only by whoever needs it, by the name of its field in any {@link Words}. A further one
 * is a line here: readers get it masked from then on, in every version that was ever written.
 */
public enum Sensitive {
    PHONE(Sensitive::ends),
    /** Why a household needs help. */
    NEED(text -> Words.HIDDEN);

    public static final Set<Sensitive> NONE = Set.of();
    public static final Set<Sensitive> ALL = EnumSet.allOf(Sensitive.class);

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1\\d{10})");
    private static final Pattern OTHER = Pattern.compile("\\+?\\d{7,15}");

    private final UnaryOperator<String> mask;

    Sensitive(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** The name of its field in words, forms, workbooks and the audit log. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sensitive> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field().equals(field)).findFirst();
    }

    /** What stands for it where it is not shown: never how long it is. Nothing for nothing. */
    public String masked(String text) {
        return text.isBlank() || hides(text) || text.contains(Words.ERASED) ? text : mask.apply(text);
    }

    /** Whether a text stands for one that is not shown. Nobody types these signs. */
    public static boolean hides(String text) {
        return text.contains(Words.HIDDEN) || text.contains(Words.STARS);
    }

    /** Whoever answers at it can tell which number it is; whoever sees it cannot ring it. */
    private static String ends(String phone) {
        var plain = phone.replaceAll("[\\s()（）·.\\-]", "");
        var mobile = MOBILE.matcher(plain);
        if (mobile.matches()) return mobile.group(1).substring(0, 3) + " " + Words.STARS + " " + tail(plain, 4);
        return OTHER.matcher(plain).matches() ? Words.STARS + " " + tail(plain, 2) : Words.HIDDEN;
    }

    private static String tail(String digits, int length) {
        return digits.substring(digits.length() - length);
    }

    /**
     * The words somebody hands in, with what he was not shown as it was: where it was nothing, as for an entry that was
     * not there, it stays nothing.
     */
    public static List<Words> kept(List<Words> now, List<Words> was) {
        var all = new ArrayList<Words>();
        for (var part : now) {
            if (part.isApart()) {
                was.stream().filter(other -> same(part, other)).forEach(all::add);
                continue;
            }
            var fields = new TreeMap<>(part.fields());
            fields.replaceAll((field, text) -> hides(field, text) ? said(part, field, was) : text);
            fields.values().removeIf(Objects::isNull);
            all.add(new Words(part.subject(), part.part(), fields, part.salt()));
        }
        return List.copyOf(all);
    }

    static boolean hides(String field, String text) {
        return hides(text) && of(field).isPresent();
    }

    private static String said(Words part, String field, List<Words> was) {
        return was.stream()
                .filter(other -> same(part, other))
                .map(other -> other.fields().get(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(Words one, Words other) {
        return other.subject().equals(one.subject()) && other.part().equals(one.part());
    }
}
