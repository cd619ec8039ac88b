package groundwork.access.web;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a year's days as somebody pastes them: a line for each stretch that is free and for each day made up. */
final class HolidayLines {

    private static final int LONGEST = 31;
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})日?");
    private static final Pattern LINE = Pattern.compile(
            "(off|work|休|班|放假|上班)[\\s:：]*(" + DATE.pattern() + ")(?:[\\s–—~～至到-]+(" + DATE.pattern() + "))?");

    private final Map<LocalDate, Boolean> days = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** @throws Refusal 422 with what is the matter at which line */
    static Map<LocalDate, Boolean> read(String typed) {
        var lines = new HolidayLines();
        int number = 0;
        for (var line : typed.lines().toList()) {
            number++;
            if (!line.isBlank()) lines.line(number, line.strip().toLowerCase(Locale.ROOT));
        }
        if (lines.days.isEmpty() && lines.flaws.isEmpty()) lines.flaw("access.holidays.flaw.none", 1);
        if (!lines.flaws.isEmpty()) throw Refusal.flawed(lines.flaws);
        return lines.days;
    }

    private void line(int number, String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            flaw("access.holidays.flaw.line", number);
            return;
        }
        var worked = List.of("work", "班", "上班").contains(parts.group(1));
        try {
            var first = date(parts.group(2));
            stretch(number, worked, first, parts.group(6) == null ? first : date(parts.group(6)));
        } catch (DateTimeException none) {
            flaw("access.holidays.flaw.day", number);
        }
    }

    private void stretch(int number, boolean worked, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(LONGEST)))
            flaw("access.holidays.flaw.stretch", number);
        else
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (worked && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    flaw("access.holidays.flaw.weekday", number);
                if (days.putIfAbsent(day, worked) != null) flaw("access.holidays.flaw.twice", number);
            }
    }

    private static LocalDate date(String typed) {
        var parts = DATE.matcher(typed);
        if (!parts.matches()) throw new DateTimeException("no day");
        return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private void flaw(String key, int number) {
        flaws.add(Flaw.at("days", key, number));
    }
}
