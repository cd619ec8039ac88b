package groundwork.intake.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number from 1, as in the margin of a spreadsheet; of a CSV the record's number, empty lines counted
 * @param cells those with something in them, from left to right
 * @param hidden whether somebody hid it; it is read all the same
 */
public record Row(int number, List<Cell> cells, boolean hidden) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** @param column from 1; a blank cell where there is none */
    public Cell cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return Cell.blank(number, column);
    }

    /** The rightmost column with something in it, 0 for none. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.getLast().column();
    }
}
