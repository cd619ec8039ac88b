package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done with demands at the desk: raise one, and every step after that. */
@Component
public class Moves {

    private final Demands demands;
    private final Ledger ledger;
    private final Clock clock;

    Moves(Demands demands, Ledger ledger, Clock clock) {
        this.demands = demands;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return the demand's id */
    public UUID raise(Scope scope, Raising raising) {
        var id = Ids.next(clock);
        var about = new About(raising.programme(), raising.unit(), raising.village(), List.of(scope.officer()), null);
        var raised = new DemandEntry.Raised(
                id, raising.topic(), raising.channel(), raising.household(), raising.households());
        var words = Words.of(
                raising.household() == null ? id : raising.household(),
                "demand",
                Map.of("title", raising.title(), "text", raising.text(), "person", raising.person()));
        Gate.append(ledger, scope, List.of(new Draft(id, new Fact(at(raising.day()), about, raised), List.of(words))));
        return id;
    }

    /**
     * Adds a step to a demand's life.
     *
     * @param note words of the part {@code note}: text, authority
     * @return what came of it: what happened is kept and flagged where it does not fit
     * @throws Refusal 404 when there is no such demand; 409 {@code demand.refused.<state>} when a decision does not fit
     *     the state it is in by now; 422 when it would be merged into something it cannot be
     */
    public Told take(Scope scope, DemandEntry what, LocalDate day, Map<String, String> note) {
        var demand = known(demands.find(scope, what.demand()).orElse(null));
        var origin = demand.raised().fact().about();
        var about = new About(origin.programme(), origin.unit(), origin.village(), List.of(scope.officer()), null);
        var entry = Ids.next(clock);
        var draft = new Draft(entry, new Fact(at(day), about, what), List.of(Words.of(entry, "note", note)));
        Gate.append(ledger, scope, List.of(draft), db -> look(db, what));
        return demands.find(scope, what.demand()).orElseThrow().life().stream()
                .filter(told -> told.step().entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static void look(JdbcClient db, DemandEntry what) {
        var demand = known(Demands.find(db, what.demand()).orElse(null));
        var move = Move.of(what);
        if (move.decided() && !move.fits(demand.state()))
            throw Refusal.conflict("demand.refused." + demand.state().code());
        if (what instanceof DemandEntry.Merged merged && !counts(db, merged))
            throw Refusal.flawed(Flaw.at("into", "demand.flaw.into"));
    }

    /** A demand that is itself merged leads elsewhere, so none that this leads to can lead back. */
    private static boolean counts(JdbcClient db, DemandEntry.Merged merged) {
        var into =
                merged.into() == null ? null : Demands.find(db, merged.into()).orElse(null);
        return into != null
                && !into.id().equals(merged.demand())
                && into.raised() != null
                && into.state().lane() != State.Lane.CLOSED;
    }

    private static Demand known(Demand demand) {
        if (demand == null || demand.raised() == null) throw Refusal.missing("demand.missing");
        return demand;
    }

    /** Now, or where the day is another the first moment of it: only the day is known then. */
    private Instant at(LocalDate day) {
        var now = clock.instant();
        return day.equals(now.atZone(Fact.ZONE).toLocalDate())
                ? now
                : day.atStartOfDay(Fact.ZONE).toInstant();
    }
}
