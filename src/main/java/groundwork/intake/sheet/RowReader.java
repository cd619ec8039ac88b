package groundwork.intake.sheet;

import groundwork.intake.EnteredRow;
import groundwork.intake.Remark;
import groundwork.intake.TypedCell;
import groundwork.intake.TypedRow;
import groundwork.intake.value.Around;
import groundwork.intake.value.Plain;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.CellKind;
import groundwork.intake.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of one matched sheet, from the top. */
final class RowReader {

    private final Matching matching;
    private final Around around;
    private final String identity;
    private final Map<String, HeadCell> heads;
    private boolean toldNoNumbers;
    private String lastNumber = "";
    private int sameNumber;

    RowReader(Matching matching, Around around, String identity) {
        this.matching = matching;
        this.around = around;
        this.identity = identity;
        this.heads = matching.heads().stream()
                .filter(head -> head.key() != null)
                .collect(Collectors.toMap(HeadCell::key, Function.identity(), (first, _) -> first));
    }

    EnteredRow read(Row row) {
        return read(row, Map.of());
    }

    /** @param mended other texts for some of its cells, by the keys of our columns */
    EnteredRow read(Row row, Map<String, String> mended) {
        return RowValues.read(typed(row).with(mended), around);
    }

    private TypedRow typed(Row row) {
        var number = number(row);
        var cells = new ArrayList<TypedCell>();
        for (var column : matching.kind().columns()) {
            var head = heads.get(column.key());
            var cell = head == null ? null : row.cell(head.column());
            if (cell == null || hidden(cell, column)) {
                continue;
            }
            boolean part = column.type() == ColumnType.NUMBER && cell.covered() == Covered.FROM_ABOVE;
            var text = part ? number : cell.text();
            if (!text.isEmpty()) {
                cells.add(new TypedCell(column.key(), text, cell.kind(), head.unit(), cell.warnings()));
            }
        }
        return new TypedRow(
                matching.kind().key(),
                matching.sheet(),
                identity,
                row.number(),
                number,
                heads.containsKey("number"),
                matching.year(),
                matching.month(),
                remarks(row),
                cells);
    }

    private static boolean hidden(Cell cell, Column column) {
        return switch (cell.covered()) {
            case NO -> false;
            case FROM_ABOVE -> !column.type().holdsForMergedRows() && column.type() != ColumnType.NUMBER;
            case FROM_LEFT -> true;
        };
    }

    /** Rows without a number of their own take that of the margin; rows under one merged number are its parts. */
    private String number(Row row) {
        var head = heads.get("number");
        var cell = head == null ? null : row.cell(head.column());
        if (cell == null || cell.isBlank() || cell.kind() == CellKind.ERROR || cell.covered() == Covered.FROM_LEFT) {
            return "row " + row.number();
        }
        if (cell.covered() == Covered.FROM_ABOVE) {
            return lastNumber + "." + ++sameNumber;
        }
        lastNumber = Plain.of(cell.text());
        sameNumber = 1;
        return lastNumber;
    }

    private List<Remark> remarks(Row row) {
        var remarks = new ArrayList<Remark>();
        if (row.hidden()) {
            remarks.add(Remark.of("row.hidden"));
        }
        if (!heads.containsKey("number")
                && !toldNoNumbers
                && matching.kind().column("number").isPresent()) {
            toldNoNumbers = true;
            remarks.add(Remark.of("row.no-numbers"));
        }
        return remarks;
    }
}
