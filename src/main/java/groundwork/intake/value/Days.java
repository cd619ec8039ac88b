package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.CellKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days: "2018-05-12", "5.12", "5月12日", "12 May 2018" and what else offices type. */
public final class Days {

    private static final Pattern SEVERAL = Pattern.compile("[、;]|[,和及]\\s*\\d");

    private Days() {}

    public static Reading<LocalDate> read(Cell cell, Around around) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var bare = DateText.bare(cell.text());
        var parts = Shapes.parse(bare).orElse(null);
        if (parts == null) {
            return Reading.wrong(SEVERAL.matcher(bare).find() ? "date.several" : "date");
        }
        var read = complete(parts, around);
        // Typed into a number cell, 5.10 has become 5.1.
        boolean lostZero = cell.kind() == CellKind.NUMBER && bare.matches("\\d{1,2}\\.[123]");
        return lostZero ? warned(read, "value.date.lost-zero") : read;
    }

    private static Reading<LocalDate> warned(Reading<LocalDate> read, String key) {
        if (!(read instanceof Reading.Value<LocalDate>(var day, var before))) {
            return read;
        }
        var warnings = new ArrayList<>(before);
        warnings.add(Remark.of(key, day));
        return Reading.of(day, warnings);
    }

    static Reading<LocalDate> complete(Parts parts, Around around) {
        if (parts.dayFirst() != null) {
            return ambiguous(parts, around);
        }
        var month = parts.month() == null ? around.month() : parts.month();
        if (month == null) {
            return Reading.wrong("date.no-month");
        }
        var warnings = new ArrayList<>(parts.warnings());
        var years = years(parts, around);
        var days = years.stream()
                .map(year -> day(year, month, parts.day()))
                .filter(Objects::nonNull)
                .toList();
        if (years.isEmpty()) {
            return Reading.wrong("date.no-year");
        }
        if (days.isEmpty()) {
            return Reading.wrong("date.no-such-day");
        }
        return choose(days, month, around, warnings);
    }

    private static Reading<LocalDate> choose(List<LocalDate> days, int month, Around around, List<Remark> warnings) {
        var inside = days.stream().filter(around::holds).toList();
        var day = inside.isEmpty() ? days.getFirst() : inside.getFirst();
        if (inside.size() > 1) {
            warnings.add(Remark.of("value.date.year-guessed", day));
        }
        if (inside.isEmpty() && around.isPeriod()) {
            warnings.add(Remark.of("value.date.outside", around.from(), around.to()));
        }
        if (around.month() != null && around.month() != month) {
            warnings.add(Remark.of("value.date.other-month", day));
        }
        return Reading.of(day, warnings);
    }

    /** The years it may have been: as typed, that of the sheet, or those of the programme. */
    private static List<Integer> years(Parts parts, Around around) {
        if (parts.year() != null) {
            return List.of(parts.year());
        }
        if (around.year() != null) {
            return List.of(around.year());
        }
        return around.isPeriod()
                ? IntStream.rangeClosed(around.from().getYear(), around.to().getYear())
                        .boxed()
                        .toList()
                : List.of();
    }

    private static Reading<LocalDate> ambiguous(Parts parts, Around around) {
        var monthFirst = day(parts.year(), parts.month(), parts.day());
        var dayFirst =
                day(parts.year(), parts.dayFirst().month(), parts.dayFirst().day());
        boolean other = around.isPeriod() && !around.holds(monthFirst) && around.holds(dayFirst);
        var day = other ? dayFirst : monthFirst;
        var warnings = new ArrayList<Remark>();
        warnings.add(Remark.of("value.date.ambiguous", day));
        if (!around.holds(day)) {
            warnings.add(Remark.of("value.date.outside", around.from(), around.to()));
        }
        return Reading.of(day, warnings);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return year < 1900 || year > 2200 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
