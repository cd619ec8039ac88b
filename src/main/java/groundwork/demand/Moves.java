package groundwork.demand;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is done with demands at the desk: raise one, and every step after that. */
@Component
public class Moves {

    /** A demand that went from unit to unit so often is for the office to place. */
    static final int MOST_PASSED = 2;

    private final Demands demands;
    private final Officers officers;
    private final Ledger ledger;
    private final Clock clock;

    Moves(Demands demands, Officers officers, Ledger ledger, Clock clock) {
        this.demands = demands;
        this.officers = officers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return the demand's id */
    public UUID raise(Scope scope, Raising raising) {
        var id = Ids.next(clock);
        raise(scope, id, raising, Check.NONE);
        return id;
    }

    /** @param check what else must hold under the lock of the append, and is written with it */
    public void raise(Scope scope, UUID id, Raising raising, Check check) {
        var about = new About(raising.programme(), raising.unit(), raising.village(), List.of(scope.officer()), null);
        var raised = new DemandEntry.Raised(
                id,
                raising.topic(),
                raising.channel(),
                raising.household(),
                raising.households(),
                raising.urgency(),
                raising.whom(),
                raising.subtopic());
        var words = Words.of(
                raising.household() == null ? id : raising.household(),
                "demand",
                Map.of("title", raising.title(), "text", raising.text(), "person", raising.person()));
        Gate.append(
                ledger,
                scope,
                List.of(new Draft(id, new Fact(at(raising.day()), about, raised), List.of(words))),
                check);
    }

    /**
     * Adds a step to a demand's life.
     *
     * @param note words of the part {@code note}: text, authority
     * @return the entry; what came of it, {@link Demand#told} says: what happened is kept and flagged where it does not
     *     fit. Whoever passed a demand on to another unit may not see it any more.
     * @throws Refusal 404 when there is no such demand; 409 {@code demand.refused.<state>} when a decision does not fit
     *     the state it is in by now; 422 when it would be merged into something it cannot be
     */
    public UUID take(Scope scope, DemandEntry what, LocalDate day, Map<String, String> note) {
        return take(scope, what, day, note, null, Check.NONE);
    }

    /** @param version {@link Demand#version} that a decision is about: 409 where somebody else was faster; or null */
    public UUID take(Scope scope, DemandEntry what, LocalDate day, Map<String, String> note, Long version) {
        return take(scope, what, day, note, version, Check.NONE);
    }

    /** @param check as in {@link #raise(Scope, UUID, Raising, Check)} */
    public UUID take(Scope scope, DemandEntry what, LocalDate day, Map<String, String> note, Check check) {
        return take(scope, what, day, note, null, check);
    }

    private UUID take(
            Scope scope, DemandEntry what, LocalDate day, Map<String, String> note, Long version, Check check) {
        var demand = known(demands.find(scope, what.demand()).orElse(null));
        var origin = demand.raised().fact().about();
        var about = new About(origin.programme(), origin.unit(), origin.village(), List.of(scope.officer()), null);
        var entry = Ids.next(clock);
        var drafts = new ArrayList<Draft>();
        drafts.add(new Draft(entry, new Fact(at(day), about, what), List.of(Words.of(entry, "note", note))));
        passedOn(demand, what)
                .ifPresent(on -> drafts.add(new Draft(Ids.next(clock), new Fact(at(day), about, on), List.of())));
        var step = new StepCheck(scope, demand, what, unit(scope, what), version);
        Gate.append(ledger, scope, drafts, db -> {
            step.look(db);
            check.look(db);
        });
        return entry;
    }

    /**
     * Who declines and says who should be asked passes it on; from the third time on the office decides, and it is the
     * clock that it has which goes on.
     */
    private static Optional<DemandEntry> passedOn(Demand demand, DemandEntry what) {
        if (!(what instanceof DemandEntry.Declined no) || no.instead() == null) return Optional.empty();
        var on = demand.with() != null
                && demand.passed() < MOST_PASSED
                && !no.instead().equals(demand.with());
        return on ? Optional.of(new DemandEntry.Referred(demand.id(), no.instead(), demand.due())) : Optional.empty();
    }

    /** Of the officer who asks, where it matters; or null. */
    private UUID unit(Scope scope, DemandEntry what) {
        return what instanceof DemandEntry.Confirmed so && so.by() == Confirmer.SECOND_OFFICER
                ? officers.find(scope, scope.officer()).map(Officer::unit).orElse(null)
                : null;
    }

    static Demand known(Demand demand) {
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
