package groundwork.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/** Help given (帮扶). {@code pairing} and {@code household} may be null. Words {@code note}: text. */
public sealed interface AssistanceEntry extends Entry {

    /** Within which it was given, or null. */
    default UUID pairing() {
        return null;
    }

    /** Which was helped, or null. */
    default UUID household() {
        return null;
    }

    enum AssistanceKind {
        IDEA,
        FUNDS,
        TECHNOLOGY,
        SERVICE
    }

    /** @param yuan with {@link AssistanceKind#FUNDS}, otherwise null */
    @Kind("assistance.given")
    record Given(AssistanceKind kind, UUID pairing, UUID household, BigDecimal yuan) implements AssistanceEntry {}

    /** Useful information about earning more (致富信息). */
    @Kind("assistance.information_given")
    record InformationGiven(int pieces, UUID pairing, UUID household) implements AssistanceEntry {}

    /**
     * Words {@code name}, subject the person: name.
     *
     * @param person who got the job, or null
     * @param unnamed how many more whom nobody wrote down
     */
    @Kind("assistance.job_found")
    record JobFound(UUID person, int unnamed, UUID pairing, UUID household) implements AssistanceEntry {}

    /** Still in the job when asked later. */
    @Kind("assistance.job_confirmed")
    record JobConfirmed(UUID job) implements AssistanceEntry {}
}
