package groundwork.book.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * The book of a month.
 *
 * @param shown officers on this sheet of the month, of {@code officers} altogether
 * @param sheet from 0
 * @param lines trips of the month, or of the officer chosen; not more than a hundred
 * @param more how many of them are not shown
 * @param look trips of the whole programme that somebody should look at
 */
public record BookMonth(
        ProgrammeChoice programme,
        YearMonth month,
        String unit,
        List<Choice> units,
        List<Attendance> shown,
        int officers,
        int sheet,
        long officerDays,
        int trips,
        UUID officer,
        String officerName,
        List<TripLine> lines,
        int more,
        List<TripLine> look)
        implements Page {

    /** As many officers as one reads without losing the line. */
    static final int SHEET = 40;

    public String at(YearMonth other) {
        return query("/book", other) + person();
    }

    public String export() {
        return query("/book.xlsx", month) + person();
    }

    public String print() {
        return query("/book/print", month) + person();
    }

    public String of(UUID someone) {
        return query("/book", month) + "&officer=" + someone + "#trips";
    }

    public String ofAll() {
        return query("/book", month);
    }

    public String sheet(int number) {
        return query("/book", month) + "&sheet=" + number;
    }

    public boolean lastSheet() {
        return (sheet + 1) * SHEET >= officers;
    }

    private String person() {
        return officer == null ? "" : "&officer=" + officer;
    }

    private String query(String path, YearMonth of) {
        return path + "?programme=" + programme.slug() + "&month=" + of + (unit == null ? "" : "&unit=" + unit);
    }

    @Override
    public String toString() {
        return "BookMonth[" + month + "]";
    }
}
