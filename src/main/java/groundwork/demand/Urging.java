package groundwork.demand;

import groundwork.directory.Workdays;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the program does by itself about a demand on the morning of a workday: it urges from the third workday before
 * the deadline on, on the first after it and then every fifth; from the tenth on the leading group has it before it.
 * Each of these has an id that follows from the demand, its deadline and the occasion, so that it is entered once
 * however often it is worked out, and a morning that was missed is made up for on the next.
 */
record Urging(UUID id, DemandEntry what) {

    static final int BEFORE = 3;
    private static final int EVERY = 5;
    private static final int ESCALATES = 10;

    static List<Urging> of(Demand demand, LocalDate today, Workdays workdays) {
        var due = demand.due();
        if (demand.raised() == null || due == null || !demand.state().open()) return List.of();
        var found = new ArrayList<Urging>();
        var late = workdays.between(due, today);
        var occasion = today.isAfter(due)
                ? late == 0 ? null : "late " + (late - 1) / EVERY
                : workdays.between(today, due) <= BEFORE ? "before" : null;
        if (occasion != null && Move.URGING.fits(demand.state()))
            found.add(new Urging(id(demand, occasion), new DemandEntry.Urged(demand.id(), true)));
        if (late >= ESCALATES && !demand.escalated() && Move.ESCALATION.fits(demand.state()))
            found.add(new Urging(id(demand, "escalation"), new DemandEntry.Escalated(demand.id(), true)));
        return found;
    }

    private static UUID id(Demand demand, String occasion) {
        return Ids.derived("demand urging", demand.id(), demand.due(), occasion);
    }
}
