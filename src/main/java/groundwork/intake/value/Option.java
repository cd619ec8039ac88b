package groundwork.intake.value;

import groundwork.frame.Bilingual;
import java.util.List;

/**
 * One of the things a cell may say.
 *
 * @param code as we keep it, stable
 * @param label as the template shows it
 * @param synonyms other words for it, in either language
 */
public record Option(String code, Bilingual label, List<String> synonyms) {

    public Option {
        synonyms = List.copyOf(synonyms);
    }

    public static Option of(String code, String en, String zh, String... synonyms) {
        return new Option(code, new Bilingual(en, zh), List.of(synonyms));
    }
}
