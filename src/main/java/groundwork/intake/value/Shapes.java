package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Serials;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people type a date, each a shape and what its pieces mean. The first that fits is taken. */
final class Shapes {

    private record Shape(Pattern pattern, Function<Matcher, Parts> meaning) {}

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(?<m>" + MONTHS + ")[a-z]*\\.?";
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;

    private static final List<Shape> ALL = List.of(
            shape("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?", m -> ymd(m, 0)),
            shape("(\\d{2})年(\\d{1,2})月(\\d{1,2})[日号]?", m -> ymd(m, 2000)),
            shape("(\\d{4})(\\d{2})(\\d{2})", m -> ymd(m, 0)),
            shape("(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?", m -> Parts.of(null, number(m, 1), number(m, 2))),
            shape("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})", Shapes::yearLast),
            shape("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", m -> Parts.of(number(m, 3), number(m, 2), number(m, 1))),
            shape("(\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})", Shapes::shortYear),
            shape("(\\d{1,2})[-/.](\\d{1,2})", Shapes::monthAndDay),
            shape("(\\d{1,2})\\s*[日号]", m -> Parts.of(null, null, number(m, 1))),
            shape("(\\d{1,2})", m -> Parts.of(null, null, number(m, 1), Remark.of("value.date.day-only"))),
            shape("(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?" + MONTH + "[\\s,-]*(?<y>\\d{4})?", Shapes::english),
            shape(MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,]*(?<y>\\d{4})?", Shapes::english),
            shape("(\\d{5})(?:\\.\\d+)?", Shapes::serial));

    private Shapes() {}

    /** @param plain without a time or a day of the week */
    static Optional<Parts> parse(String plain) {
        var text = plain.toLowerCase(Locale.ROOT);
        for (var shape : ALL) {
            var matcher = shape.pattern().matcher(text);
            if (matcher.matches()) {
                return Optional.ofNullable(shape.meaning().apply(matcher));
            }
        }
        return Optional.empty();
    }

    private static Shape shape(String pattern, Function<Matcher, Parts> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Parts ymd(Matcher m, int century) {
        return Parts.of(century + number(m, 1), number(m, 2), number(m, 3));
    }

    private static Parts shortYear(Matcher m) {
        int year = 2000 + number(m, 1);
        return Parts.of(year, number(m, 2), number(m, 3), Remark.of("value.date.short-year", String.valueOf(year)));
    }

    /**
     * Month before day is how Chinese and American offices write it; where both can be months, the other way stays
     * possible.
     */
    private static Parts yearLast(Matcher m) {
        int first = number(m, 1);
        int second = number(m, 2);
        int year = number(m, 3);
        if (first > 12 || first == second) {
            return Parts.of(year, second, first);
        }
        return second > 12
                ? Parts.of(year, first, second)
                : new Parts(year, first, second, List.of(), Parts.of(year, second, first));
    }

    private static Parts monthAndDay(Matcher m) {
        int first = number(m, 1);
        int second = number(m, 2);
        return first > 12 && second <= 12
                ? Parts.of(null, second, first, Remark.of("value.date.day-first"))
                : Parts.of(null, first, second);
    }

    private static Parts english(Matcher m) {
        int month = MONTHS.indexOf(m.group("m")) / 4 + 1;
        var year = m.group("y") == null ? null : Integer.valueOf(m.group("y"));
        return Parts.of(year, month, Integer.parseInt(m.group("d")));
    }

    /** A date whose cell lost its format shows the number of its day. */
    private static Parts serial(Matcher m) {
        int day = number(m, 1);
        if (day < FIRST_SERIAL || day > LAST_SERIAL) {
            return null;
        }
        var date = Serials.toDate(BigDecimal.valueOf(day), false).toLocalDate();
        return Parts.of(
                date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Remark.of("value.date.serial", date));
    }
}
