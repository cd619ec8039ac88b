package groundwork.demand.web;

import groundwork.demand.Listed;
import groundwork.frame.Bilingual;
import groundwork.frame.Deadline;

/**
 * A line of the list.
 *
 * @param title null where nobody wrote one, or it was erased
 * @param who the household, masked; empty where none is named
 * @param holder the unit that has to do something, or null
 * @param due null where there is no deadline
 * @param silent settled, and nobody has said a word for too long
 */
public record DemandLine(
        Listed demand, String title, String who, Bilingual village, Bilingual holder, Deadline due, boolean silent) {

    /** Message of where it stands. */
    public String state() {
        return silent ? "demand.state.silent" : "demand.state." + demand.state().code();
    }
}
