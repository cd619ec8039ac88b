package groundwork.access.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * Asks to which township a village is moved, and then whether that is meant.
 *
 * @param from where it lies
 * @param to chosen, or null while it is asked
 * @param change whose reach changes; null while it is asked
 */
public record AreaMove(long village, String name, String from, List<Choice> townships, Choice to, ReachChange change)
        implements Page {

    public String action() {
        return "/areas/" + village + "/move";
    }
}
