package groundwork.intake.workbook;

import groundwork.intake.Remark;
import java.util.List;

/**
 * One cell.
 *
 * @param row from 1
 * @param column from 1, so that 1 is A
 * @param text of a text cell exactly what was typed, blanks and all; of a number all its digits without an exponent
 *     ("13800000000"); of a date ISO 8601 with a blank before the time ("2018-05-12", "2018-05-12 08:30"); of a time
 *     "08:30"
 * @param formula null unless the cell is worked out; {@code text} is then the value it had when the file was saved. An
 *     empty string where the format does not tell the formula
 * @param covered whether the value is another cell's, with which this one is merged
 * @param warnings what the person should look at, mostly none
 */
public record Cell(
        int row, int column, String text, CellKind kind, String formula, Covered covered, List<Remark> warnings) {

    /** How a cell came by a value that is not its own. */
    public enum Covered {
        NO,
        /** Merged with the cell above in the same column: in a ledger mostly "as above". */
        FROM_ABOVE,
        /** Merged with a cell of another column: says something in heads only. */
        FROM_LEFT
    }

    public Cell {
        warnings = List.copyOf(warnings);
    }

    public static Cell text(int row, int column, String text) {
        var kind = text.isBlank() ? CellKind.BLANK : CellKind.TEXT;
        return new Cell(row, column, text, kind, null, Covered.NO, List.of());
    }

    static Cell blank(int row, int column) {
        return text(row, column, "");
    }

    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    Cell coveringAt(int otherRow, int otherColumn, Covered how) {
        return new Cell(otherRow, otherColumn, text, kind, formula, how, warnings);
    }

    /** As a spreadsheet names it: "C12". */
    public String address() {
        return letters(column) + row;
    }

    /** 1 is A, 27 is AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
