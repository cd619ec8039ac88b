package groundwork.intake.sheet;

import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.CellKind;
import groundwork.intake.workbook.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * One or two rows taken for heads.
 *
 * @param lastRow number of the last of them
 * @param sure whether two rows are held together by cells merged over both; otherwise the upper may be a title
 * @param cells with a text, from left to right
 */
record Heads(int firstRow, int lastRow, boolean sure, List<Head> cells) {

    /** @param texts the ways in which the head may be read, the likeliest first */
    record Head(int column, List<HeadText> texts) {

        HeadText text() {
            return texts.getFirst();
        }
    }

    /** Those that were found before. */
    static Heads of(List<HeadCell> found) {
        var cells = found.stream()
                .map(head -> new Head(head.column(), List.of(HeadText.of(head.text()))))
                .toList();
        return new Heads(0, 0, true, cells);
    }

    static Heads of(Row row) {
        var cells = new ArrayList<Head>();
        for (var cell : row.cells()) {
            // A title merged over the whole width is no head of each column.
            if (cell.covered() != Covered.FROM_LEFT) {
                cells.add(new Head(cell.column(), List.of(HeadText.of(cell.text()))));
            }
        }
        return new Heads(row.number(), row.number(), true, cells);
    }

    /** Null where the lower row holds values. */
    static Heads of(Row upper, Row lower) {
        boolean words = lower.cells().stream().allMatch(cell -> cell.kind() == CellKind.TEXT);
        if (lower.number() != upper.number() + 1 || !words) {
            return null;
        }
        var cells = new ArrayList<Head>();
        String group = "";
        for (int column = 1; column <= Math.max(upper.width(), lower.width()); column++) {
            var above = upper.cell(column);
            var below = lower.cell(column);
            group = above.isBlank() && !below.isBlank() ? group : above.text();
            var head = head(column, group, above, below);
            if (head != null) {
                cells.add(head);
            }
        }
        boolean sure = lower.cells().stream().anyMatch(cell -> cell.covered() == Covered.FROM_ABOVE);
        return new Heads(upper.number(), lower.number(), sure, cells);
    }

    private static Head head(int column, String group, Cell above, Cell below) {
        boolean own = !below.isBlank() && below.covered() == Covered.NO;
        if (!own) {
            return above.isBlank() ? null : new Head(column, List.of(HeadText.of(above.text())));
        }
        var alone = HeadText.of(below.text());
        return group.isBlank()
                ? new Head(column, List.of(alone))
                : new Head(column, List.of(HeadText.of(group + below.text()), alone));
    }
}
