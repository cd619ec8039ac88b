package groundwork.console.assistance.web;

import groundwork.console.assistance.Neighbours.Neighbour;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of a new pairing: an official, and one or several households of a village, or one person.
 *
 * @param household chosen already: the form is reached from its page; or null
 * @param who what that one is called, masked
 * @param village whose households there are to choose from, or null where it has to be chosen first
 */
public record PairingNew(
        ProgrammeChoice programme,
        String household,
        String who,
        String village,
        String officer,
        List<Choice> officers,
        List<Choice> villages,
        List<Neighbour> neighbours,
        LocalDate today)
        implements Page {

    /** Names are not for logs. */
    @Override
    public String toString() {
        return "PairingNew";
    }
}
