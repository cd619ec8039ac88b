package groundwork.demand;

import groundwork.ledger.Change;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import java.util.UUID;

/**
 * A step as its table keeps it.
 *
 * @param fact null when it was struck, or corrected to be no demand's: the row keeps its place, in case that is taken
 *     back
 */
record Row(UUID entry, UUID demand, long position, Fact fact, UUID wordsOf) {

    /** The row that a version makes, or null where it is no demand's. */
    static Row of(UUID entry, long position, Change.Version version) {
        if (version == null || !(version.fact().entry() instanceof DemandEntry what)) return null;
        // One that names no demand stands alone, to be put right.
        var demand = what.demand() == null ? entry : what.demand();
        return new Row(entry, demand, position, version.fact(), version.wordsOf());
    }

    Row struck() {
        return new Row(entry, demand, position, null, null);
    }

    Step step() {
        return new Step(entry, demand, position, fact, wordsOf);
    }

    /** The demand it was merged into, or null where it is no merger. */
    UUID into() {
        return fact != null && fact.entry() instanceof DemandEntry.Merged merged ? merged.into() : null;
    }
}
