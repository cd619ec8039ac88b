package groundwork.access.web;

import groundwork.frame.Choice;
import java.util.List;

/**
 * A cell of a list of officers, as it is shown.
 *
 * @param head key of the column's label
 * @param text as it was typed
 * @param was what is known now, where that is changed; otherwise null
 * @param wrong what is wrong, and what would be right
 * @param looks what was guessed
 * @param choices what would be right, where that can be listed
 */
public record RosterCell(
        String column,
        String head,
        String text,
        String was,
        List<String> wrong,
        List<String> looks,
        List<Choice> choices) {

    @Override
    public String toString() {
        return "RosterCell[" + column + "]";
    }
}
