package groundwork.intake.sheet;

import groundwork.intake.value.Plain;
import groundwork.intake.workbook.Row;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The year and month that a tab or a title names: 1月, 一月, 2018年3月, 2018-03, Jan. Each null where it does not. */
record Period(Integer year, Integer month) {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String REST = "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|[-./ ]|$|[0-1]\\d(?!\\d))|(?<!\\d)(\\d{2})年");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})月");
    private static final Pattern CHINESE = Pattern.compile("(正|十[一二]?|[一二三四五六七八九]|腊)月");
    private static final Pattern NUMERIC = Pattern.compile("^(?:19|20)\\d{2}[-./ ]?(\\d{1,2})$");
    private static final Pattern ENGLISH = Pattern.compile("\\b(" + MONTHS + ")" + REST + "\\b");
    private static final String DIGITS = "一二三四五六七八九十";

    static Period of(String tab, List<Row> rows, int firstHeadRow) {
        var named = parse(tab);
        if (named.year() != null && named.month() != null) {
            return named;
        }
        for (var row : rows) {
            if (row.number() < firstHeadRow && !row.cells().isEmpty()) {
                var title = parse(row.cells().getFirst().text());
                var year = named.year() == null ? title.year() : named.year();
                var month = named.month() == null && row.number() == 1 ? title.month() : named.month();
                if (year != null) {
                    return new Period(year, month);
                }
            }
        }
        return named;
    }

    static Period parse(String name) {
        var plain = Plain.of(name).toLowerCase(Locale.ROOT);
        return new Period(year(plain), month(plain));
    }

    private static Integer year(String plain) {
        var year = YEAR.matcher(plain);
        if (!year.find()) {
            return null;
        }
        return year.group(1) == null
                ? Integer.valueOf(2000 + Integer.parseInt(year.group(2)))
                : Integer.valueOf(year.group(1));
    }

    private static Integer month(String plain) {
        for (var pattern : List.of(MONTH, NUMERIC)) {
            var found = pattern.matcher(plain);
            if (found.find()) {
                int month = Integer.parseInt(found.group(1));
                // "1月-3月" is no month.
                return month < 1 || month > 12 || found.find() ? null : month;
            }
        }
        var chinese = CHINESE.matcher(plain);
        if (chinese.find()) {
            return chinese(chinese.group(1));
        }
        var english = ENGLISH.matcher(plain);
        return english.find() ? MONTHS.indexOf(english.group(1)) / 4 + 1 : null;
    }

    /** 腊月 and 正月 belong to the lunar calendar: which month that is nobody should guess. */
    private static Integer chinese(String numeral) {
        if (numeral.equals("正") || numeral.equals("腊")) {
            return null;
        }
        return numeral.length() == 1 ? DIGITS.indexOf(numeral) + 1 : 10 + DIGITS.indexOf(numeral.charAt(1)) + 1;
    }
}
