package groundwork.ledger;

import java.util.UUID;

/** The attendance book (签到簿). A trip has the id of its {@link SignedIn}; who went says {@link About#officers()}. */
public sealed interface TripEntry extends Entry {

    /** Words {@code note}: place, purpose. */
    @Kind("trip.signed_in")
    record SignedIn() implements TripEntry {}

    @Kind("trip.signed_out")
    record SignedOut(UUID trip) implements TripEntry {}
}
