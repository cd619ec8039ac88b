package groundwork.console.trip;

import groundwork.book.Trip;
import groundwork.book.Trips;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An earlier trip as the beginning of a new one: who went where, what for, and what was done, for the same was mostly
 * done again. How many came, what they said and what was found out is of that day alone, so it is left open.
 */
@Component
public class LastTime {

    /** In the place of an id: the officer's own last one. */
    public static final String LAST = "last";

    private final Trips trips;
    private final EnteredTrips entered;

    LastTime(Trips trips, EnteredTrips entered) {
        this.trips = trips;
        this.entered = entered;
    }

    /** @param programme in which his last trip is looked for; null for those of none */
    public Optional<Trip> find(Scope scope, String which, ProgrammeChoice programme) {
        if (LAST.equals(which)) return trips.last(scope, programme == null ? null : programme.id(), scope.officer());
        var id = Typed.id(which);
        return id == null ? Optional.empty() : trips.find(scope, id);
    }

    public Fields fill(Scope scope, Fields blank, Trip trip) {
        var done = trips.done(scope, List.of(trip.id())).getOrDefault(trip.id(), List.of());
        var doors = entered.doors(scope, trip.village());
        return scope.read(db -> {
            var postings = new Postings(db);
            var found = postings.effective(done);
            var versions =
                    done.stream().map(found::get).filter(each -> each != null).toList();
            var wordsOf =
                    new ArrayList<>(versions.stream().map(Version::wordsOf).toList());
            wordsOf.add(trip.wordsOf());
            var words = postings.words(wordsOf);
            var fields = head(blank, trip, words.getOrDefault(trip.wordsOf(), List.of()));
            var again = new Again(fields, doors);
            for (var version : versions)
                again.take(version.fact().entry(), words.getOrDefault(version.wordsOf(), List.of()));
            return again.fields();
        });
    }

    private static Fields head(Fields fields, Trip trip, List<Words> words) {
        return fields.with(
                        "officer", trip.officers().stream().map(UUID::toString).toList())
                .with("village", trip.village() == null ? "" : trip.village())
                .with("purpose", Again.said(words, "purpose"))
                .with("place", Again.said(words, "place"));
    }
}
