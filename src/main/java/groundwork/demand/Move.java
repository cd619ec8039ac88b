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
 * have given it. A merger always fits what is not closed, since a duplicate found late must not count twice. Whoever
 * raised it can say that it was neither solved nor taken back.
 */
public enum Move {
    RAISING(RAISED, Sort.HAPPENED, UNKNOWN),
    REFERRAL(REFERRED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    ACCEPTANCE(ACCEPTED, Sort.DECIDED, REFERRED, DISPUTED),
    DECLINE(DECLINED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, REFUSED, DISPUTED),
    UNIT_JOINED(null, Sort.DECIDED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    UNIT_LEFT(null, Sort.DECIDED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    PROGRESS(null, Sort.HAPPENED, RAISED, REFERRED, ACCEPTED, DECLINED, WAITING, GRANTED, REFUSED, DISPUTED),
    URGING(null, Sort.HAPPENED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    ESCALATION(null, Sort.HAPPENED, RAISED, REFERRED, ACCEPTED, DECLINED, WAITING, GRANTED, REFUSED, DISPUTED),
    EXTENSION_ASKED(null, Sort.DECIDED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    EXTENSION_GRANTED(null, Sort.DECIDED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    EXTENSION_REFUSED(null, Sort.DECIDED, REFERRED, ACCEPTED, WAITING, GRANTED, REFUSED, DISPUTED),
    APPROVAL_SOUGHT(WAITING, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    APPROVAL_GRANTED(GRANTED, Sort.DECIDED, WAITING),
    APPROVAL_REFUSED(REFUSED, Sort.DECIDED, WAITING),
    SETTLEMENT(SETTLED, Sort.DECIDED, RAISED, REFERRED, ACCEPTED, DECLINED, GRANTED, REFUSED, DISPUTED),
    CONFIRMATION(CONFIRMED, Sort.HAPPENED, SETTLED, CONFIRMED),
    DISPUTE(DISPUTED, Sort.HAPPENED, SETTLED, CONFIRMED, WITHDRAWN),
    LOOK_BACK(null, Sort.HAPPENED, SETTLED, CONFIRMED),
    LOOK_BACK_FAILED(DISPUTED, Sort.HAPPENED, SETTLED, CONFIRMED),
    RATING(null, Sort.HAPPENED, SETTLED, CONFIRMED, DISPUTED),
    NOTE(
            null,
            Sort.HAPPENED,
            RAISED,
            REFERRED,
            ACCEPTED,
            DECLINED,
            WAITING,
            GRANTED,
            REFUSED,
            SETTLED,
            CONFIRMED,
            DISPUTED,
            WITHDRAWN,
            MERGED),
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
            case DemandEntry.Raised _ -> RAISING;
            case DemandEntry.Referred _ -> REFERRAL;
            case DemandEntry.Accepted _ -> ACCEPTANCE;
            case DemandEntry.Declined _ -> DECLINE;
            case DemandEntry.UnitJoined _ -> UNIT_JOINED;
            case DemandEntry.UnitLeft _ -> UNIT_LEFT;
            case DemandEntry.Progressed _ -> PROGRESS;
            case DemandEntry.Urged _ -> URGING;
            case DemandEntry.Escalated _ -> ESCALATION;
            case DemandEntry.ExtensionAsked _ -> EXTENSION_ASKED;
            case DemandEntry.ExtensionGranted _ -> EXTENSION_GRANTED;
            case DemandEntry.ExtensionRefused _ -> EXTENSION_REFUSED;
            case DemandEntry.LookedBack found ->
                found.finding() == DemandEntry.Finding.NOT_SOLVED ? LOOK_BACK_FAILED : LOOK_BACK;
            case DemandEntry.Rated _ -> RATING;
            case DemandEntry.Noted _ -> NOTE;
            case DemandEntry.ApprovalSought _ -> APPROVAL_SOUGHT;
            case DemandEntry.ApprovalGranted _ -> APPROVAL_GRANTED;
            case DemandEntry.ApprovalRefused _ -> APPROVAL_REFUSED;
            case DemandEntry.Settled _ -> SETTLEMENT;
            case DemandEntry.Confirmed _ -> CONFIRMATION;
            case DemandEntry.Disputed _ -> DISPUTE;
            case DemandEntry.Merged _ -> MERGER;
            case DemandEntry.Withdrawn _ -> WITHDRAWAL;
        };
    }

    public boolean fits(State state) {
        return fits.contains(state);
    }

    /** Whether it leads to a state; urging, for one, changes none. */
    public boolean leads() {
        return next != null;
    }

    /** The state after it. */
    public State from(State state) {
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
