package groundwork.demand.web;

import groundwork.demand.Move;
import groundwork.demand.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a demand on its page. Each has an address of its own: {@code /demands/{id}/referral}. */
public enum Task {
    REFERRAL(Set.of(State.RAISED, State.DECLINED, State.REFUSED), Move.REFERRAL),
    ACCEPTANCE(Set.of(State.REFERRED), Move.ACCEPTANCE),
    SETTLEMENT(Set.of(State.ACCEPTED, State.GRANTED, State.DISPUTED), Move.SETTLEMENT),
    APPROVAL(Set.of(State.WAITING), Move.APPROVAL_SOUGHT, Move.APPROVAL_GRANTED),
    CONFIRMATION(Set.of(State.SETTLED), Move.CONFIRMATION),
    DISPUTE(Set.of(), Move.DISPUTE),
    URGING(Set.of(), Move.URGING),
    DECLINE(Set.of(), Move.DECLINE),
    MERGER(Set.of(), Move.MERGER),
    WITHDRAWAL(Set.of(), Move.WITHDRAWAL);

    /** Where it is what comes next as a rule. */
    private final Set<State> usual;

    private final List<Move> moves;

    Task(Set<State> usual, Move... moves) {
        this.usual = usual;
        this.moves = List.of(moves);
    }

    /** Those that fit the state, the usual one first: none that would only be refused or flagged. */
    static List<Task> offered(State state) {
        return Arrays.stream(values())
                .filter(task -> task.moves.stream().anyMatch(move -> move.fits(state)))
                .filter(task -> task != CONFIRMATION || state == State.SETTLED)
                .sorted((a, b) -> Boolean.compare(b.usual(state), a.usual(state)))
                .toList();
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
    }

    public boolean usual(State state) {
        return usual.contains(state);
    }

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
