package groundwork.intake.web;

import groundwork.frame.Bilingual;
import groundwork.intake.Problem;
import java.util.List;

/**
 * A row that is looked at, with its cells to be mended.
 *
 * @param id within the page
 * @param action where what was typed is sent
 * @param shown keys of the columns of the table it stands in
 * @param number of the row in its sheet; 0 for the plan as a whole
 * @param notes what is said about the row as a whole, or about columns that are not shown
 * @param dismissal where it is said that the row is done with, or null
 */
public record RowLine(
        String id,
        String action,
        List<String> shown,
        int number,
        List<CellLine> cells,
        List<Note> notes,
        String dismissal) {

    /** @param about head of the column; null where it is about the row as a whole */
    public record Note(Bilingual about, Problem problem) {}

    public boolean bad() {
        return cells.stream().anyMatch(CellLine::wrong)
                || notes.stream().anyMatch(note -> note.problem().error());
    }

    public boolean clean() {
        return notes.isEmpty()
                && cells.stream().allMatch(cell -> cell.problems().isEmpty());
    }

    /** Where the next thing is to be typed; null for nowhere. */
    public CellLine firstWrong() {
        return cells.stream().filter(CellLine::wrong).findFirst().orElse(null);
    }

    public String columns() {
        return String.join(",", shown);
    }
}
