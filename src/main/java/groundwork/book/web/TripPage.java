package groundwork.book.web;

import groundwork.frame.Page;
import groundwork.frame.Say;
import groundwork.ledger.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One trip.
 *
 * @param done what happened on it, as entered
 * @param outNow who went today may sign out with one press
 * @param late its day is over and nobody signed out
 */
public record TripPage(TripLine line, String unit, List<Done> done, boolean outNow, boolean late) implements Page {

    /** When it was signed: the time, that only the day is known, or that it was not. */
    public String clock(Instant signed) {
        var untimed = untimed(signed);
        return untimed == null ? Signed.clock(signed) : Say.t(untimed);
    }

    /** The key of what is said where there is no time; null where there is one. */
    static String untimed(Instant signed) {
        if (signed == null) return "book.not";
        return Signed.clock(signed).isEmpty() ? "book.untimed" : null;
    }

    public record Done(UUID entry, Fact fact) {}
}
