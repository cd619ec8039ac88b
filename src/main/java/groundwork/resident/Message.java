package groundwork.resident;

import java.time.Instant;
import java.util.UUID;

/**
 * What a household or somebody of a village has to say, as it came by the card's page.
 *
 * @param household the card's, or null
 * @param text what is said, {@code from} who says it: personal, and empty once it was taken up
 * @param reason why it was dismissed, or null
 * @param entry the demand or opinion that it became, or null
 */
public record Message(
        UUID id,
        UUID card,
        UUID household,
        Long village,
        Kind kind,
        String text,
        String from,
        Instant sentAt,
        State state,
        Reason reason,
        UUID entry) {

    public enum Kind {
        DEMAND,
        OPINION,
        /** An opinion on how we ourselves work: read by leaders and inspectors alone, see access.md. */
        STYLE
    }

    public enum State {
        WAITING,
        TAKEN_UP,
        /** It says what a demand that was there already says. */
        MERGED,
        DISMISSED
    }

    public enum Reason {
        UNCLEAR,
        DONE_ALREADY,
        NOT_OURS,
        ABUSE
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
