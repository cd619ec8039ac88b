package groundwork.book.web;

import groundwork.frame.Page;
import groundwork.ledger.Fact;
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

    public record Done(UUID entry, Fact fact) {}
}
