package groundwork.book;

import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trips that nobody signed out of, and signatures that do not fit. */
@Component
final class BookGaps implements Gaps {

    private final Trips trips;
    private final Clock clock;

    BookGaps(Trips trips, Clock clock) {
        this.trips = trips;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var today = Fact.today(clock);
        return List.of(new Gap(
                "book.gap.toLookAt",
                trips.countToLookAt(scope, programme.id(), today),
                programme.in("/book") + "#look"));
    }
}
