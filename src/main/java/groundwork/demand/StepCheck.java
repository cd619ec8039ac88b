package groundwork.demand;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.Check;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Confirmer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is asked for at the console, looked at under the lock that it will be appended under.
 *
 * @param seen the demand as it was when that was asked for
 * @param unit of the officer who asks, or null
 * @param version {@link Demand#version} that a decision is about, or null for whatever it is by now
 */
record StepCheck(Scope scope, Demand seen, DemandEntry what, UUID unit, Long version) implements Check {

    /**
     * @throws Refusal 409 when a decision does not fit the state the demand is in by now; 422 for what may not be said
     */
    @Override
    public void look(JdbcClient db) {
        var demand = Moves.known(Demands.find(db, what.demand()).orElse(null));
        var move = Move.of(what);
        if (move.decided() && !move.fits(demand.state()))
            throw Refusal.conflict("demand.refused." + demand.state().code());
        switch (what) {
            case DemandEntry.Merged merged -> {
                if (!counts(db, merged)) throw Refusal.flawed(Flaw.at("into", "demand.flaw.into"));
            }
            case DemandEntry.Referred to -> {
                var on = demand.with() != null && !demand.with().equals(to.unit());
                if (on && demand.passed() >= Moves.MOST_PASSED && !scope.holds(Role.OFFICE, Role.LEADER))
                    throw Refusal.conflict("demand.refused.passed");
                // More time is asked for and granted; the unit that has it gets none by being asked again.
                var later = to.due() != null && demand.due() != null && to.due().isAfter(demand.due());
                if (later && (demand.reopened() || to.unit().equals(demand.with())))
                    throw Refusal.flawed(Flaw.at("due", "demand.flaw.due.same"));
            }
            case DemandEntry.Declined no -> {
                // Nobody declines for the unit that it was passed on to meanwhile, by him or by a colleague.
                var passed = no.instead() != null && no.instead().equals(demand.with());
                if (passed || !demand.custody().equals(seen.custody()))
                    throw Refusal.conflict("demand.refused." + demand.state().code());
            }
            case DemandEntry.Confirmed so -> {
                if (so.by() == Confirmer.RESIDENT && SecondOfficer.settled(demand, scope.officer()))
                    throw Refusal.flawed(Flaw.at("by", "demand.flaw.by.settler"));
                if (so.by() == Confirmer.SECOND_OFFICER && !SecondOfficer.is(demand, scope.officer(), unit))
                    throw Refusal.flawed(Flaw.at("by", "demand.flaw.by.own"));
            }
            case DemandEntry.ExtensionGranted _, DemandEntry.ExtensionRefused _ -> {
                var asked = demand.last(Move.EXTENSION_ASKED);
                if (demand.asked() == null)
                    throw Refusal.conflict("demand.refused." + demand.state().code());
                if (asked.fact().about().officers().contains(scope.officer()))
                    throw Refusal.flawed(Flaw.at("answer", "demand.flaw.own_extension"));
            }
            case DemandEntry _ -> {}
        }
        if (move.decided() && version != null && demand.version() != version)
            throw Refusal.conflict("demand.refused.meanwhile");
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
}
