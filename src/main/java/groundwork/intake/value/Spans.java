package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One day or several in a row: "6.23-6.25", "5月12日至14日", "2018-05-12 to 2018-05-14". */
public final class Spans {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:至|到|~|—+|–|―|--|\\bto\\b|\\buntil\\b)\\s*|\\s+-\\s+");
    // A single hyphen parts two days only where points, strokes or 月 part the rest.
    private static final Pattern HYPHEN = Pattern.compile("([^-]*[./月][^-]*)-([^-]+)");

    private Spans() {}

    public static Reading<Span> read(Cell cell, Around around) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var halves = halves(Plain.of(cell.text()));
        if (halves.size() == 1) {
            return Days.read(cell, around).map(day -> new Span(day, day));
        }
        if (halves.size() > 2) {
            return Reading.wrong("date.several");
        }
        return read(halves.getFirst(), halves.getLast(), around);
    }

    private static List<String> halves(String plain) {
        var parts = List.of(BETWEEN.split(plain, -1));
        var hyphen = HYPHEN.matcher(plain);
        return parts.size() == 1 && hyphen.matches() ? List.of(hyphen.group(1), hyphen.group(2)) : parts;
    }

    private static Reading<Span> read(String first, String second, Around around) {
        var begin = Shapes.parse(DateText.bare(first)).orElse(null);
        var end = Shapes.parse(DateText.bare(second)).orElse(null);
        if (begin == null || end == null) {
            return Reading.wrong("date.span");
        }
        var from = Days.complete(begin, around);
        if (!(from instanceof Reading.Value<LocalDate>(var start, var warnings))) {
            return from.map(day -> new Span(day, day));
        }
        // What the second leaves out, it has in common with the first.
        var same = new Parts(
                end.year() == null ? Integer.valueOf(start.getYear()) : end.year(),
                end.month() == null ? Integer.valueOf(start.getMonthValue()) : end.month(),
                end.day(),
                end.month() == null ? List.of() : end.warnings(),
                end.dayFirst());
        return until(start, Days.complete(same, around), warnings);
    }

    private static Reading<Span> until(LocalDate start, Reading<LocalDate> end, List<Remark> before) {
        if (!(end instanceof Reading.Value<LocalDate>(var last, var more))) {
            return end.map(day -> new Span(day, day));
        }
        if (last.isBefore(start)) {
            return Reading.wrong("date.backwards");
        }
        var warnings = new ArrayList<>(before);
        more.stream().filter(warning -> !warnings.contains(warning)).forEach(warnings::add);
        return Reading.of(new Span(start, last), warnings);
    }
}
