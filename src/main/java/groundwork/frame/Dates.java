package groundwork.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as each language writes them, fixed by us so that they do not change with a Java release. */
final class Dates {

    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter SHORT_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_ZH = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_ZH = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT);

    private Dates() {}

    static String day(LocalDate day, Language language) {
        return pick(language, DAY_EN, DAY_ZH).format(day);
    }

    static String shortDay(LocalDate day, Language language) {
        return pick(language, SHORT_EN, SHORT_ZH).format(day);
    }

    static String time(LocalDateTime time, Language language) {
        return pick(language, TIME_EN, TIME_ZH).format(time);
    }

    private static DateTimeFormatter pick(Language language, DateTimeFormatter en, DateTimeFormatter zh) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
