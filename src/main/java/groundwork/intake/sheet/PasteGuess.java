package groundwork.intake.sheet;

import groundwork.intake.value.Around;
import groundwork.intake.value.Counts;
import groundwork.intake.value.Names;
import groundwork.intake.value.Reading;
import groundwork.intake.value.Spans;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What columns without heads look like: those of the account, told by their cells. A person sees the guess and puts it
 * right; a column that looks like nothing keeps its place under a number.
 */
final class PasteGuess {

    /** A word here and there that is none of ours does not spoil the column. */
    private static final double ENOUGH = 0.7;

    private static final Around AROUND = Around.period(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31));

    private static final Set<String> UNITS = Set.of("户", "人", "份", "条", "个", "处");

    private record Look(String key, Predicate<Cell> fits) {}

    /** The plainest first: what reads as a date is no count, what reads as a count is no name. */
    private static final List<Look> LOOKS = List.of(
            new Look("day", cell -> cell.text().matches(".*\\d.*") && read(Spans.read(cell, AROUND))),
            new Look("village", cell -> cell.text().matches(".*(村|社区|居委会|村委会|Village|Community)|\\d{12}")),
            new Look("kind", cell -> read(AccountSheet.KINDS.read(cell))),
            new Look("person_kind", cell -> read(AccountSheet.PERSON_KINDS.read(cell))),
            new Look("count", PasteGuess::counts),
            new Look("copies", PasteGuess::counts),
            new Look("opinions", PasteGuess::counts),
            new Look("officers", PasteGuess::names),
            new Look("households", PasteGuess::names),
            new Look("text", _ -> true),
            new Look("outcome", _ -> true));

    private PasteGuess() {}

    /** @return a head of ours for each column */
    static List<String> heads(List<Row> rows, int width) {
        var taken = new HashSet<String>();
        var heads = new ArrayList<String>();
        for (int column = 1; column <= width; column++) heads.add(head(rows, column, taken));
        return heads;
    }

    private static String head(List<Row> rows, int column, Set<String> taken) {
        var cells = IntStream.range(0, Math.min(rows.size(), 100))
                .mapToObj(row -> rows.get(row).cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        for (var look : LOOKS) {
            long fitting = cells.stream().filter(look.fits()).count();
            if (!cells.isEmpty() && fitting >= ENOUGH * cells.size() && taken.add(look.key()))
                return AccountSheet.KIND.column(look.key()).orElseThrow().head().zh();
        }
        return "（" + Cell.letters(column) + "）";
    }

    private static boolean counts(Cell cell) {
        return cell.text().matches("\\s*[约近]?\\d.{0,8}") && read(Counts.read(cell, UNITS));
    }

    private static boolean names(Cell cell) {
        return cell.text().length() <= 24
                && !cell.text().matches(".*[\\d。，].*")
                && Names.read(cell) instanceof Reading.Value<?>;
    }

    private static boolean read(Reading<?> reading) {
        return reading instanceof Reading.Value<?>;
    }
}
