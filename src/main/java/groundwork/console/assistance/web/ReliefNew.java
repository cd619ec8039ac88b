package groundwork.console.assistance.web;

import groundwork.console.assistance.Neighbours.Neighbour;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of relief that was given: goods, the occasion, and to which households of a village.
 *
 * @param village whose households there are to choose from, or null where it has to be chosen first
 */
public record ReliefNew(
        ProgrammeChoice programme,
        String village,
        List<Choice> villages,
        List<Neighbour> neighbours,
        List<Choice> kinds,
        List<Choice> measures,
        List<Choice> occasions,
        LocalDate today)
        implements Page {

    /** More kinds of goods at once are another relief. */
    public static final int LINES = 3;

    /** Names are not for logs. */
    @Override
    public String toString() {
        return "ReliefNew";
    }
}
