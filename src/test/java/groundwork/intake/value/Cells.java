package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.CellKind;
import java.util.List;

/** Cells to read, and what came of it in one line: "500 (at-least)", "blank", "wrong: count". */
final class Cells {

    private Cells() {}

    static Cell text(String text) {
        return Cell.text(1, 1, text.replace("\\n", "\n"));
    }

    static Cell number(String text) {
        return of(text, CellKind.NUMBER);
    }

    static Cell of(String text, CellKind kind) {
        return new Cell(1, 1, text, kind, null, Covered.NO, List.of());
    }

    static <T> String said(Reading<T> reading) {
        return switch (reading) {
            case Reading.Value<T>(var value, var warnings) ->
                warnings.isEmpty() ? "" + value : value + " " + keys(warnings);
            case Reading.Blank<T> _ -> "blank";
            case Reading.Wrong<T>(var remark) -> "wrong: " + key(remark);
        };
    }

    private static String keys(List<Remark> warnings) {
        return warnings.stream().map(Cells::key).toList().toString();
    }

    private static String key(Remark remark) {
        return remark.key().replace("intake.value.", "");
    }
}
