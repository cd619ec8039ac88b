package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.directory.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a demand on its page. Each has an address of its own: {@code /demands/{id}/referral}. */
public enum Task {
    REFERRAL(Takers.COORDINATES, Set.of(State.RAISED, State.DECLINED, State.REFUSED), Move.REFERRAL),
    ACCEPTANCE(Takers.WORKS, Set.of(State.REFERRED), Move.ACCEPTANCE),
    SETTLEMENT(Takers.WORKS, Set.of(State.ACCEPTED, State.GRANTED, State.DISPUTED), Move.SETTLEMENT),
    APPROVAL(Takers.WORKS, Set.of(), Move.APPROVAL_SOUGHT),
    APPROVAL_ANSWER(Takers.DECIDES, Set.of(State.WAITING), Move.APPROVAL_GRANTED),
    CONFIRMATION(Takers.WORKS, Set.of(State.SETTLED), Move.CONFIRMATION),
    DISPUTE(Takers.WORKS, Set.of(), Move.DISPUTE),
    PROGRESS(Takers.WORKS, Set.of(), Move.PROGRESS),
    LOOK_BACK(Takers.FOLLOWS, Set.of(), Move.LOOK_BACK),
    URGING(Takers.FOLLOWS, Set.of(), Move.URGING),
    EXTENSION(Takers.WORKS, Set.of(), Move.EXTENSION_ASKED),
    EXTENSION_ANSWER(Takers.DECIDES, Set.of(), Move.EXTENSION_GRANTED),
    ESCALATION(Takers.FOLLOWS, Set.of(), Move.ESCALATION),
    DECLINE(Takers.WORKS, Set.of(), Move.DECLINE),
    JOINING(Takers.DECIDES, Set.of(), Move.UNIT_JOINED),
    LEAVING(Takers.DECIDES, Set.of(), Move.UNIT_LEFT),
    NOTE(Takers.FOLLOWS, Set.of(), Move.NOTE),
    MERGER(Takers.COORDINATES, Set.of(), Move.MERGER),
    WITHDRAWAL(Takers.COORDINATES, Set.of(), Move.WITHDRAWAL);

    private final Takers who;

    /** Where it is what comes next as a rule. */
    private final Set<State> usual;

    private final Move move;

    Task(Takers who, Set<State> usual, Move move) {
        this.who = who;
        this.usual = usual;
        this.move = move;
    }

    /** Those that fit how it stands and who asks, the usual one first: none that would only be refused or flagged. */
    static List<Task> offered(Demand demand, Scope scope) {
        return Arrays.stream(values())
                .filter(task -> task.opens(scope) && task.fits(demand))
                .sorted((a, b) -> Boolean.compare(b.usual(demand.state()), a.usual(demand.state())))
                .toList();
    }

    private boolean fits(Demand demand) {
        if (!move.fits(demand.state())) return false;
        return switch (this) {
            case CONFIRMATION -> demand.state() == State.SETTLED;
            case EXTENSION -> demand.due() != null && demand.asked() == null;
            case EXTENSION_ANSWER -> demand.asked() != null;
            case LEAVING -> !demand.joined().isEmpty();
            case ESCALATION -> !demand.escalated();
            case REFERRAL,
                    ACCEPTANCE,
                    SETTLEMENT,
                    APPROVAL,
                    APPROVAL_ANSWER,
                    DISPUTE,
                    PROGRESS,
                    LOOK_BACK,
                    URGING,
                    DECLINE,
                    JOINING,
                    NOTE,
                    MERGER,
                    WITHDRAWAL -> true;
        };
    }

    /** Whether a photo shows what is said. */
    public boolean pictured() {
        return this == SETTLEMENT || this == PROGRESS || this == LOOK_BACK || this == DISPUTE;
    }

    boolean opens(Scope scope) {
        return who.among(scope);
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
    }

    public boolean usual(State state) {
        return usual.contains(state);
    }

    /** Whether a sentence has to go with it. */
    public boolean needsReason() {
        return switch (this) {
            case SETTLEMENT, DISPUTE, PROGRESS, LOOK_BACK, EXTENSION, ESCALATION, DECLINE, NOTE, WITHDRAWAL -> true;
            case REFERRAL,
                    ACCEPTANCE,
                    APPROVAL,
                    APPROVAL_ANSWER,
                    CONFIRMATION,
                    URGING,
                    EXTENSION_ANSWER,
                    JOINING,
                    LEAVING,
                    MERGER -> false;
        };
    }

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
