package groundwork.resident.web;

import groundwork.demand.Demand;
import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.demand.Step;
import groundwork.ledger.Author;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Confirmer;
import java.util.List;

/** How far a demand is, as it is said to whoever raised it: who says that it is solved is said truly. */
enum Standing {
    OPEN,
    /** Somebody entered that the household took it back. */
    WITHDRAWN,
    SETTLED,
    /** By the page of a card. */
    SAID,
    /** The same where several raised it: it may have been another. */
    SAID_BY_ONE,
    /** An officer entered that the household said so. */
    TOLD,
    /** An officer confirmed it in the household's place. */
    CONFIRMED;

    /** @param several whether others raised the same */
    static Standing of(Demand demand, boolean several) {
        if (demand.state() == State.SETTLED) return SETTLED;
        if (demand.state() == State.WITHDRAWN) return WITHDRAWN;
        if (demand.state() != State.CONFIRMED) return OPEN;
        var so = confirmations(demand);
        if (so.stream().anyMatch(step -> step.fact().about().officers().contains(Author.HOUSEHOLD)))
            return several ? SAID_BY_ONE : SAID;
        return so.stream().anyMatch(step -> ((DemandEntry.Confirmed) step.what()).by() == Confirmer.RESIDENT)
                ? TOLD
                : CONFIRMED;
    }

    /** Of the settlement that stands. */
    private static List<Step> confirmations(Demand demand) {
        return demand.life().stream()
                .filter(told -> !told.flagged() && told.step().move() == Move.CONFIRMATION)
                .map(told -> told.step())
                .filter(step -> step.position() >= demand.settled().position())
                .toList();
    }

    /** The sentence that says it. */
    String key(State state) {
        return switch (this) {
            case OPEN, WITHDRAWN, SETTLED, SAID -> "resident.state." + state.code();
            case SAID_BY_ONE -> "resident.state.confirmed.one";
            case TOLD -> "resident.state.confirmed.told";
            case CONFIRMED -> "resident.state.confirmed.officer";
        };
    }
}
