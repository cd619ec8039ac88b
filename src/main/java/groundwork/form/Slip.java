package groundwork.form;

import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A form that was answered by QR code, as it waits or waited for the office. What was written is apart from it.
 *
 * @param reason why it was dismissed, in lower case; empty otherwise
 * @param officer who took it in or dismissed it, or null
 */
public record Slip(
        UUID id,
        String code,
        UUID issue,
        UUID sheet,
        UUID programme,
        Long village,
        Instant cameAt,
        State state,
        String reason,
        UUID officer) {

    public enum State {
        HELD,
        TAKEN,
        DISMISSED
    }

    /** Why somebody's answers are no answers. */
    public enum Reason {
        SPAM,
        TRIAL,
        ABUSE,
        TWICE
    }

    public LocalDate day() {
        return cameAt.atZone(Fact.ZONE).toLocalDate();
    }
}
