package groundwork.access.web;

import groundwork.frame.Choice;
import java.util.List;

/**
 * A row of a list of officers, as it is shown.
 *
 * @param at its place among the rows
 * @param number in the margin of its sheet
 * @param state word of it: {@code new}, {@code changed}, {@code same}, {@code asked} or {@code wrong}
 * @param notes about the row as a whole
 * @param asked whom it may be about, and somebody new
 */
public record RosterRow(
        int at,
        int number,
        String sheet,
        String state,
        List<RosterCell> cells,
        List<String> notes,
        List<Choice> asked) {

    public boolean open() {
        return state.equals("wrong") || state.equals("asked");
    }

    @Override
    public String toString() {
        return "RosterRow[" + at + "]";
    }
}
