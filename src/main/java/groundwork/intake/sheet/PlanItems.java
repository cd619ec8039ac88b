package groundwork.intake.sheet;

import groundwork.intake.value.Reading;
import groundwork.intake.workbook.Row;
import java.util.List;
import java.util.Optional;

/** A plan without heads: items in the first column, what they are in the second. */
final class PlanItems {

    private static final int FEWEST = 4;
    // Less than real heads have, so that these are not taken for an item.
    private static final double SCORE = 4;

    private PlanItems() {}

    static Optional<Guess> guess(List<Row> rows) {
        long items = rows.stream()
                .filter(row -> row.cell(2).text().length() > 0)
                .filter(row -> PlanSheet.ITEMS.read(row.cell(1)) instanceof Reading.Value<?>(var item, var warnings)
                        && warnings.isEmpty())
                .count();
        if (items < FEWEST) {
            return Optional.empty();
        }
        var cells = List.of(
                new HeadCell(1, "", "", "item", 1),
                new HeadCell(2, "", "", "value", 1),
                new HeadCell(3, "", "", "at_least", 1));
        return Optional.of(new Guess(PlanSheet.KIND, new Heads(0, 0, true, List.of()), cells, SCORE));
    }
}
