package groundwork.access.web;

import groundwork.directory.Unit;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * One unit to be added or changed.
 *
 * @param unit as it stands, or null for a new one
 * @param others that a new one can belong to; one that is there is moved on a page of its own
 */
public record UnitEdit(Unit unit, List<Choice> kinds, List<Choice> others) implements Page {

    public String back() {
        return unit == null ? "/units" : "/units/" + unit.id();
    }

    public String action() {
        return unit == null ? "/units" : "/units/" + unit.id() + "/correction";
    }
}
