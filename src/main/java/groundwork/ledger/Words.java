package groundwork.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a person would recognise somebody by, or wrote: names, phones, free text. Kept beside the posting so that it can
 * be erased; the posting holds only a salted commitment to it.
 *
 * @param subject whom the words are about: a person, a household, or the entry itself where they are about nobody
 * @param part which group of fields, such as {@code name} or {@code note}; one subject's parts are erased together
 * @param fields the words by field name; blank ones are left out
 * @param salt 16 bytes frozen by a device with the entry, or null: then it is derived from the subject's secret
 */
public record Words(UUID subject, String part, SortedMap<String, String> fields, byte[] salt) {

    public Words {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(part, "part");
        var kept = new TreeMap<String, String>();
        fields.forEach((field, text) -> {
            if (text != null && !text.isBlank()) kept.put(field, text);
        });
        fields = Collections.unmodifiableSortedMap(kept);
    }

    /**
     * Stands where an erased word stood, so that nobody takes it for one that was never written; what shows it says so
     * in the reader's language. A character of the private use area, which nobody types.
     */
    public static final String ERASED = "\uE0E5";

    /** Stands where a sensitive word is not shown, and in a form or a workbook that comes back for: as it was. */
    public static final String HIDDEN = "\uE0E6";

    /** Stands for the middle of a sensitive word of which the ends are shown. */
    public static final String STARS = "\uE0E7";

    /** Stands where an opinion on our own working style is not shown to whoever may not read it. */
    public static final String APART = "\uE0E8";

    private static final String MARK = "text";

    static Words erased(UUID subject, String part) {
        return of(subject, part, Map.of(MARK, ERASED));
    }

    static Words apart(UUID subject, String part) {
        return of(subject, part, Map.of(MARK, APART));
    }

    /** Whether there are words which this reader does not read. */
    public boolean isApart() {
        return APART.equals(fields.get(MARK));
    }

    /** Whether there were words which are gone. */
    public boolean isErased() {
        return ERASED.equals(fields.get(MARK));
    }

    public static Words of(UUID subject, String part, Map<String, String> fields) {
        return new Words(subject, part, new TreeMap<>(fields), null);
    }

    /** Whether they are about the entry itself and nobody else. */
    boolean isOwn(UUID entry) {
        return subject.equals(entry);
    }

    /** With what is sensitive in them masked, but for what is to be shown. */
    public Words masked(Set<Sensitive> shown) {
        var masked = new TreeMap<>(fields);
        masked.replaceAll((field, text) -> Sensitive.of(field)
                .filter(one -> !shown.contains(one))
                .map(one -> one.masked(text))
                .orElse(text));
        return new Words(subject, part, masked, salt);
    }

    /** Whether something in them is not shown. */
    public boolean hides() {
        return isApart()
                || fields.entrySet().stream().anyMatch(field -> Sensitive.hides(field.getKey(), field.getValue()));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public String get(String field) {
        return isErased() ? ERASED : fields.getOrDefault(field, "");
    }
}
