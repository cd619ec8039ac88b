package groundwork.demand;

import groundwork.ledger.Change;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** A step as its table keeps it. */
record Row(UUID entry, UUID demand, long position, LocalDate recorded, Fact fact, UUID wordsOf) {

    /** The row that a change leaves, or null where it leaves none. */
    static Row after(Change change) {
        return of(change, change.after());
    }

    static Row before(Change change) {
        return of(change, change.before());
    }

    private static Row of(Change change, Change.Version version) {
        if (version == null || !(version.fact().entry() instanceof DemandEntry what)) return null;
        // One that names no demand stands alone, to be put right.
        var demand = what.demand() == null ? change.entry() : what.demand();
        var recorded = change.recordedAt().atZone(Fact.ZONE).toLocalDate();
        return new Row(change.entry(), demand, change.entered(), recorded, version.fact(), version.wordsOf());
    }

    Step step() {
        return new Step(entry, demand, position, recorded, fact, wordsOf);
    }

    /** The demand it was merged into, or null where it is no merger. */
    UUID into() {
        return fact.entry() instanceof DemandEntry.Merged merged ? merged.into() : null;
    }
}
