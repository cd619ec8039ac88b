package groundwork.assistance.web;

import groundwork.assistance.Movement;
import groundwork.ledger.Entry;

/**
 * Money that came in or went out, as it is listed.
 *
 * @param note null where nothing was written
 * @param below whether it was more than there was
 */
public record FundsLine(Movement movement, Entry what, String village, String note, boolean below) {

    /** Without what was written. */
    @Override
    public String toString() {
        return "FundsLine[" + movement.entry() + "]";
    }
}
