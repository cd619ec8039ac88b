package groundwork.directory;

import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the {@link AuditLog} is to keep of an act. Ids, codes and numbers only: a name or a sentence is refused here and
 * by the database, since what is written stays.
 *
 * <pre>{@code
 * Deed.of(Act.OPENED).about("person", person).with("field", Field.PHONE).with("reason", Reason.VISIT)
 * }</pre>
 *
 * @param kind what it is about, as {@code household}; null where it is about nothing but its officer
 * @param id of that: a UUID, a village's code, a route; or null
 * @param facts codes and numbers by name
 */
public record Deed(Act act, String kind, String id, SortedMap<String, String> facts) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,29}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z-]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/{}*+-]+");

    public Deed {
        Objects.requireNonNull(act, "act");
        if (kind != null) fits(KIND, kind);
        if (id != null) fits(ID, id);
        facts.forEach((name, code) -> {
            fits(NAME, name);
            fits(CODE, code);
        });
    }

    public static Deed of(Act act) {
        return new Deed(act, null, null, new TreeMap<>());
    }

    public Deed about(String kind, Object id) {
        return new Deed(act, kind, id.toString(), facts);
    }

    public Deed about(String kind) {
        return new Deed(act, kind, null, facts);
    }

    /** Null is left out. */
    public Deed with(String name, Enum<?> code) {
        return put(
                name, code == null ? null : code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Deed with(String name, long number) {
        return put(name, Long.toString(number));
    }

    public Deed with(String name, UUID id) {
        return put(name, Objects.toString(id, null));
    }

    public Deed with(String name, String code) {
        return put(name, code);
    }

    private Deed put(String name, String code) {
        if (code == null) return this;
        var more = new TreeMap<>(facts);
        more.put(name, code);
        return new Deed(act, kind, id, more);
    }

    /** What does not fit is not repeated: it may be somebody's name. */
    private static void fits(Pattern form, String text) {
        if (!form.matcher(text).matches()) throw new IllegalArgumentException("the audit log takes ids and codes only");
    }

    /** {@code field=phone reason=visit}. */
    String line() {
        var line = new StringBuilder();
        facts.forEach((name, code) ->
                line.append(line.isEmpty() ? "" : " ").append(name).append('=').append(code));
        return line.toString();
    }
}
