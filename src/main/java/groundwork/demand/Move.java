package groundwork.demand;

import static groundwork.demand.State.ACCEPTED;
import static groundwork.demand.State.CONFIRMED;
import static groundwork.demand.State.DECLINED;
import static groundwork.demand.State.DISPUTED;
import static groundwork.demand.State.GRANTED;
import static groundwork.demand.State.MERGED;
import static groundwork.demand.State.RAISED;
import static groundwork.demand.State.REFERRED;
import static groundwork.demand.State.REFUSED;
import static groundwork.demand.State.SETTLED;
import static groundwork.demand.State.UNKNOWN;
import static groundwork.demand.State.WAITING;
import static groundwork.demand.State.WITHDRAWN;

import groundwork.ledger.DemandEntry;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The rules of a demand's life, one line for each kind of entry: the state it leads to, and the states it fits. Where
 * it does not fit, what happened is kept and flagged; a decision asked for at the console is refused.
 *
 * <p>A settlement does not fit while a higher authority is asked: its answer is a step of its own, and somebody has to
 * have given it. A merger always fits what is not closed, since a duplicate found late must not count twice.
 */
public enum Move {
    RAISING(RAISED, Sort.HAPPENED, UNKNOWN),
    REFERRAL(REFERRED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    ACCEPTANCE(ACCEPTED, Sort.DECIDED, REFERRED, DISPUTED),
    DECLINE(DECLINED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, REFUSED, DISPUTED),
    URGING(null, Sort.HAPPENED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    APPROVAL_SOUGHT(WAITING, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    APPROVAL_GRANTED(GRANTED, Sort.DECIDED, WAITING),
    APPROVAL_REFUSED(REFUSED, Sort.DECIDED, WAITING),
    SETTLEMENT(SETTLED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    CONFIRMATION(CONFIRMED, Sort.HAPPENED, SETTLED, CONFIRMED),
    DISPUTE(DISPUTED, Sort.HAPPENED, SETTLED, CONFIRMED),
    MERGER(
            MERGED,
            Sort.DECIDED,
            RAISED,
            REFERRED,
            ACCEPTED,
            DECLINED,
            WAITING,
            GRANTED,
            REFUSED,
            SETTLED,
            CONFIRMED,
            DISPUTED),
    WITHDRAWAL(WITHDRAWN, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, WAITING, GRANTED, REFUSED, DISPUTED);

    private enum Sort {
        HAPPENED,
        DECIDED
    }

    private final State next;
    private final Sort sort;
    private final Set<State> fits;

    Move(State next, Sort sort, State first, State... rest) {
        this.next = next;
        this.sort = sort;
        this.fits = EnumSet.of(first, rest);
    }

    public static Move of(DemandEntry entry) {
        return switch (entry) {
            case DemandEntry.Raised raised -> RAISING;
            case DemandEntry.Referred referred -> REFERRAL;
            case DemandEntry.Accepted accepted -> ACCEPTANCE;
            case DemandEntry.Declined declined -> DECLINE;
            case DemandEntry.Urged urged -> URGING;
            case DemandEntry.ApprovalSought sought -> APPROVAL_SOUGHT;
            case DemandEntry.ApprovalGranted granted -> APPROVAL_GRANTED;
            case DemandEntry.ApprovalRefused refused -> APPROVAL_REFUSED;
            case DemandEntry.Settled settled -> SETTLEMENT;
            case DemandEntry.Confirmed confirmed -> CONFIRMATION;
            case DemandEntry.Disputed disputed -> DISPUTE;
            case DemandEntry.Merged merged -> MERGER;
            case DemandEntry.Withdrawn withdrawn -> WITHDRAWAL;
        };
    }

    public boolean fits(State state) {
        return fits.contains(state);
    }

    /** The state after it; urging changes none. */
    State from(State state) {
        return next == null ? state : next;
    }

    /** Whether the console refuses it where it does not fit, rather than flag it. */
    public boolean decided() {
        return sort == Sort.DECIDED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
