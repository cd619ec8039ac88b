package groundwork.demand;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of a demand's life, in the version now in force.
 *
 * @param position where it first stood in the ledger: a correction does not change the order of things
 * @param recorded the day on which it came in, whenever it happened
 * @param wordsOf the entry whose words belong to it
 */
public record Step(UUID entry, UUID demand, long position, LocalDate recorded, Fact fact, UUID wordsOf) {

    public DemandEntry what() {
        return (DemandEntry) fact.entry();
    }

    public LocalDate day() {
        return fact.day();
    }

    public Move move() {
        return Move.of(what());
    }

    /** The unit that an entry names, or null. */
    public static UUID unit(DemandEntry what) {
        return switch (what) {
            case DemandEntry.Referred to -> to.unit();
            case DemandEntry.UnitJoined more -> more.unit();
            case DemandEntry.UnitLeft less -> less.unit();
            case DemandEntry.Declined no -> no.instead();
            case DemandEntry _ -> null;
        };
    }
}
