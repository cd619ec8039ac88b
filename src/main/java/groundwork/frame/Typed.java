package groundwork.frame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads the fields of a form one by one and remembers what is the matter with each; {@link #check} then refuses all of
 * it at once. Nothing that was typed gets into a flaw.
 *
 * <pre>{@code
 * var typed = new Typed();
 * var day = typed.day("day", form.day(), today);
 * var reason = typed.needed("text", form.text(), "demand.flaw.reason");
 * typed.check();
 * }</pre>
 */
public final class Typed {

    private static final int LONGEST = 2000;

    private final List<Flaw> flaws = new ArrayList<>();

    /** Without the space around it and without what no keyboard types; empty when nothing is left. */
    public static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** Null when it is none: for addresses, where what somebody made up does not narrow anything. */
    public static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The twelve digits of a village, or null where it is none: for addresses. */
    public static Long village(String typed) {
        return typed != null && typed.matches("\\d{12}") ? Long.valueOf(typed) : null;
    }

    /** The constant of that name in any case, or null: for addresses. */
    public static <E extends Enum<E>> E one(Class<E> kind, String typed) {
        if (typed == null) return null;
        for (var constant : kind.getEnumConstants())
            if (constant.name().toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT)))
                return constant;
        return null;
    }

    /** The name of a constant as entries and addresses have it; null for none. */
    public static String word(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that name, or null where nothing was typed: for programs, to whom a wrong word is told. */
    public <E extends Enum<E>> E known(Class<E> kind, String field, String typed) {
        var one = one(kind, typed);
        wrong(one == null && !text(typed).isEmpty(), field, "frame.flaw.unreadable");
        return one;
    }

    /** Null where nothing was typed. */
    public UUID knownId(String field, String typed) {
        var id = id(typed);
        wrong(id == null && !text(typed).isEmpty(), field, "frame.flaw.unreadable");
        return id;
    }

    /** What may be left empty, but not be longer than a page. */
    public String optional(String field, String typed) {
        var text = text(typed);
        wrong(text.length() > LONGEST, field, "frame.flaw.long", LONGEST);
        return text;
    }

    public String needed(String field, String typed, String flaw) {
        var text = optional(field, typed);
        wrong(text.isEmpty(), field, flaw);
        return text;
    }

    public UUID neededId(String field, String typed, String flaw) {
        var id = id(typed);
        wrong(id == null, field, flaw);
        return id;
    }

    public <E extends Enum<E>> E neededOne(Class<E> kind, String field, String typed, String flaw) {
        var one = one(kind, typed);
        wrong(one == null, field, flaw);
        return one;
    }

    /** Null when nothing was typed. */
    public LocalDate day(String field, String typed) {
        var text = text(typed);
        if (text.isEmpty()) return null;
        try {
            var day = LocalDate.parse(text);
            wrong(day.getYear() < 1900 || day.getYear() > 2200, field, "frame.flaw.day");
            return day;
        } catch (DateTimeParseException unreadable) {
            wrong(true, field, "frame.flaw.day");
            return null;
        }
    }

    /** When something happened: not after today, and today when nothing was typed. */
    public LocalDate past(String field, String typed, LocalDate today) {
        var day = day(field, typed);
        wrong(day != null && day.isAfter(today), field, "frame.flaw.future");
        return day == null ? today : day;
    }

    /** As a clock shows it, 8:40 or 08:40; null when nothing was typed. */
    public LocalTime time(String field, String typed) {
        var text = text(typed).replace('：', ':');
        if (text.isEmpty()) return null;
        var readable = text.matches("([01]?\\d|2[0-3]):[0-5]\\d");
        wrong(!readable, field, "frame.flaw.time");
        return readable ? LocalTime.parse(text.length() == 4 ? "0" + text : text) : null;
    }

    /** A number that is not negative, with or without thousands' separators; null when nothing was typed. */
    public BigDecimal amount(String field, String typed) {
        var text = text(typed).replaceAll("[,，\\s]", "");
        if (text.isEmpty()) return null;
        var readable = text.matches("\\d{1,12}(\\.\\d{1,6})?");
        wrong(!readable, field, "frame.flaw.number");
        return readable ? new BigDecimal(text) : null;
    }

    /** A whole number from {@code least} on; {@code otherwise} when nothing was typed. */
    public int count(String field, String typed, int least, int otherwise) {
        var text = text(typed).replaceAll("[,，\\s]", "");
        if (text.isEmpty()) return otherwise;
        var readable = text.matches("\\d{1,7}") && Integer.parseInt(text) >= least;
        wrong(!readable, field, "frame.flaw.count", least);
        return readable ? Integer.parseInt(text) : otherwise;
    }

    public Typed wrong(boolean so, String field, String flaw, Object... args) {
        if (so) flaws.add(Flaw.at(field, flaw, args));
        return this;
    }

    /** @throws Refusal 422 with everything that is the matter */
    public void check() {
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
    }
}
