package groundwork.intake.sheet;

import groundwork.intake.EnteredRow;
import groundwork.intake.Remark;
import groundwork.intake.value.Around;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.CellKind;
import groundwork.intake.workbook.Row;
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
    private int withoutNumber;
    private String lastNumber = "";
    private int sameNumber;

    RowReader(Matching matching, Around around, String identity) {
        this.matching = matching;
        this.around = around.sheet(matching.year(), matching.month());
        this.identity = identity;
        this.heads = matching.heads().stream()
                .filter(head -> head.key() != null)
                .collect(Collectors.toMap(HeadCell::key, Function.identity(), (first, _) -> first));
    }

    EnteredRow read(Row row) {
        var kind = matching.kind();
        var reader = new CellReader(kind, around, matching.sheet(), row.number());
        for (var column : kind.columns()) {
            var head = heads.get(column.key());
            if (head != null) {
                reader.read(column, cell(row, head, column), head.unit());
            }
        }
        if (row.hidden()) {
            reader.warn(null, Remark.of("row.hidden"));
        }
        var number = number(row, reader);
        if (kind == AccountSheet.KIND) {
            WideAccount.complete(reader);
        }
        require(reader);
        return new EnteredRow(
                kind.key(),
                matching.sheet(),
                identity,
                row.number(),
                number,
                reader.values(),
                List.copyOf(reader.problems()));
    }

    private static Cell cell(Row row, HeadCell head, Column column) {
        var cell = row.cell(head.column());
        boolean blank = switch (cell.covered()) {
            case NO -> false;
            case FROM_ABOVE -> !column.type().holdsForMergedRows();
            case FROM_LEFT -> true;
        };
        return blank ? Cell.text(row.number(), head.column(), "") : cell;
    }

    /** Rows without a number of their own take that of the margin; rows under one merged number are its parts. */
    private String number(Row row, CellReader reader) {
        var head = heads.get("number");
        var cell = head == null ? null : row.cell(head.column());
        if (cell == null || cell.isBlank() || cell.kind() == CellKind.ERROR) {
            boolean first = withoutNumber++ == 0;
            if (head != null) {
                reader.error("number", Remark.of("row.number-missing"));
            } else if (first && matching.kind().column("number").isPresent()) {
                reader.warn(null, Remark.of("row.no-numbers"));
            }
            return "row " + row.number();
        }
        if (cell.covered() == Covered.FROM_ABOVE) {
            return lastNumber + "." + ++sameNumber;
        }
        lastNumber = reader.values().text("number");
        sameNumber = 1;
        return lastNumber;
    }

    private void require(CellReader reader) {
        for (var column : matching.kind().columns()) {
            if (!column.required() || reader.values().holds(column.key())) {
                continue;
            }
            boolean told = reader.problems().stream()
                    .anyMatch(problem -> problem.error() && column.key().equals(problem.column()));
            if (column.type() != ColumnType.NUMBER && !told) {
                reader.error(column.key(), Remark.of("row.required", column.head()));
            }
        }
    }
}
