package groundwork.frame;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field name of the field as the form sends it
 * @param key message key of a sentence that says what would be right; must not repeat what was typed
 */
public record Flaw(String field, String key, List<Object> args) {

    public static Flaw at(String field, String key, Object... args) {
        return new Flaw(field, key, List.of(args));
    }
}
