package groundwork.summary.prose;

import groundwork.frame.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as documents write them, the same in both languages: 8,258.8 (GB/T 15835-2011 allows the comma). */
public final class Numbers {

    private static final String[] DIGITS = "〇一二三四五六七八九".split("");
    private static final String[] FIRST = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };

    private Numbers() {}

    public static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Exactly, or rounded down and said so. */
    static String written(BigDecimal value, boolean more, Language language) {
        if (!more) return plain(value);
        var rounded = Rounded.down(value);
        if (!rounded.more()) return plain(value);
        return switch (language) {
            case EN -> "more than " + plain(rounded.value());
            case ZH -> plain(rounded.value()) + "余";
        };
    }

    /** On the first level 一、 or 1., on the second （一） or (1): GB/T 9704 and its like in English. */
    public static String heading(int level, int number, Language language) {
        return switch (language) {
            case EN -> level == 1 ? number + ". " : "(" + number + ") ";
            case ZH -> level == 1 ? chinese(number) + "、" : "（" + chinese(number) + "）";
        };
    }

    /** 一 to 九十九, for headings and for "first of all". */
    public static String chinese(int number) {
        int tens = number / 10;
        var unit = number % 10 == 0 ? "" : DIGITS[number % 10];
        if (tens == 0) return DIGITS[number % 10];
        return (tens == 1 ? "" : DIGITS[tens]) + "十" + unit;
    }

    /** 一是, "First: ", how a point in a row of points begins. */
    public static String point(int number, Language language) {
        return switch (language) {
            case ZH -> chinese(number) + "是";
            case EN -> number <= FIRST.length ? FIRST[number - 1] + ": " : "Further: ";
        };
    }
}
