package groundwork.assistance;

import groundwork.ledger.ReliefEntry.Sign;
import java.util.UUID;

/**
 * What a list of receivers says of one household when it comes back.
 *
 * @param by who received it for them, or empty
 */
public record Marked(UUID household, Sign sign, String by) {

    /** Without the name. */
    @Override
    public String toString() {
        return "Marked[" + household + "]";
    }
}
