package groundwork.resident.web;

import groundwork.frame.Page;
import java.util.UUID;

/**
 * The slip with a household's PIN.
 *
 * @param code of the card, so that slip and card come together at the right door
 */
public record PinSlip(UUID household, String code, String pin) implements Page {

    /** Without the PIN, so that it may be logged. */
    @Override
    public String toString() {
        return "PinSlip[" + household + "]";
    }
}
