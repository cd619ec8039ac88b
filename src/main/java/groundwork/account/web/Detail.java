package groundwork.account.web;

import groundwork.ledger.Sensitive;

/**
 * One fact of an entry.
 *
 * @param key message of its name
 * @param value number, text, day, constant, names …, as {@link Details#say} says them
 */
public record Detail(String key, Object value) {

    /** What kind of words it is that is not shown; null where all is shown. */
    public Sensitive hidden() {
        return value instanceof String text && Sensitive.hides(text)
                ? Sensitive.of(key.substring(Details.WORD.length())).orElse(null)
                : null;
    }
}
