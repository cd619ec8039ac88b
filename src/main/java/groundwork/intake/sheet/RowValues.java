package groundwork.intake.sheet;

import groundwork.intake.EnteredRow;
import groundwork.intake.Remark;
import groundwork.intake.TypedCell;
import groundwork.intake.TypedRow;
import groundwork.intake.value.Around;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.CellKind;
import java.util.List;

/** Reads a typed row into values, in its workbook or long after it. */
public final class RowValues {

    private RowValues() {}

    /** @param around the period of the programme; the year and month of the sheet come with the row */
    public static EnteredRow read(TypedRow row, Around around) {
        var kind = Template.sheet(row.kind()).orElseThrow();
        var within = around.sheet(row.year(), row.month());
        var reader = new CellReader(kind, within, row.sheet(), row.row());
        for (var column : kind.columns()) {
            row.cell(column.key()).ifPresent(cell -> reader.read(column, cell(row, cell), cell.unit()));
        }
        row.remarks().forEach(remark -> reader.warn(null, remark));
        var number = number(row, reader);
        if (kind == AccountSheet.KIND) {
            WideAccount.complete(reader);
        }
        require(kind, reader);
        return new EnteredRow(
                kind.key(),
                row.sheet(),
                row.identity(),
                row.row(),
                number,
                reader.values(),
                List.copyOf(reader.problems()),
                row);
    }

    private static Cell cell(TypedRow row, TypedCell cell) {
        return new Cell(row.row(), 1, cell.text(), cell.kind(), null, Covered.NO, cell.warnings());
    }

    private static String number(TypedRow row, CellReader reader) {
        var cell = row.cell("number");
        boolean held =
                cell.isPresent() && !cell.get().text().isBlank() && cell.get().kind() != CellKind.ERROR;
        if (row.numbered() && !held) {
            reader.error("number", Remark.of("row.number-missing"));
        }
        return held ? reader.values().text("number") : row.number();
    }

    private static void require(SheetKind kind, CellReader reader) {
        for (var column : kind.columns()) {
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
