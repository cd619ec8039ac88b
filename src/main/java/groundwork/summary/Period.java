package groundwork.summary;

import groundwork.frame.Language;
import groundwork.frame.Say;
import java.time.LocalDate;

/** A period as documents write it, saying the year once: 1 January to 31 December 2018, 2018年1月1日至12月31日. */
final class Period {

    private Period() {}

    static String of(LocalDate from, LocalDate to, Language language) {
        if (from.equals(to)) return Say.day(from, language);
        var same = from.getYear() == to.getYear();
        return switch (language) {
            case ZH ->
                Say.day(from, language)
                        + "至"
                        + (same ? Say.day(to, language).replaceFirst("^\\d+年", "") : Say.day(to, language));
            case EN ->
                (same ? Say.day(from, language).replaceFirst(" \\d+$", "") : Say.day(from, language))
                        + " to "
                        + Say.day(to, language);
        };
    }
}
