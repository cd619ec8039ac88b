package groundwork.access.web;

import groundwork.directory.Unit;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * Asks below which unit and to which area a unit is moved, and then whether that is meant.
 *
 * @param area where it sits, as somebody would type it
 * @param others that it can belong to
 * @param to what was chosen, or null while it is asked
 */
public record UnitMove(Unit unit, String area, List<Choice> others, To to) implements Page {

    /**
     * @param parent or null
     * @param area or null
     */
    public record To(Unit parent, Long area, String areaName, ReachChange change) {}

    public String path() {
        return "/units/" + unit.id();
    }
}
