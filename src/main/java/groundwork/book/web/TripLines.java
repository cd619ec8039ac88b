package groundwork.book.web;

import groundwork.book.Trip;
import groundwork.book.Trips;
import groundwork.directory.Scope;
import groundwork.frame.Gist;
import groundwork.frame.Names.Register;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts names and words to trips. */
@Component
class TripLines {

    private final Trips trips;
    private final Clock clock;

    TripLines(Trips trips, Clock clock) {
        this.trips = trips;
        this.clock = clock;
    }

    LocalDate today() {
        return Fact.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The month asked for; otherwise where the last trips are, or before the first one where they would be now. */
    YearMonth month(Scope scope, ProgrammeChoice programme, BookAsked asked) {
        var last = trips.lastDay(scope, programme.id()).orElseGet(() -> programme.asOf(today()));
        return asked.monthOr(YearMonth.from(last));
    }

    /** The trips of the month that are asked for. */
    List<Trip> trips(Scope scope, ProgrammeChoice programme, YearMonth month, Predicate<Trip> asked) {
        return trips.between(scope, programme.id(), month.atDay(1), month.atEndOfMonth()).stream()
                .filter(asked)
                .toList();
    }

    List<TripLine> of(Scope scope, List<Trip> some, Register names) {
        names.with(
                some.stream().map(Trip::village).toList(),
                some.stream().flatMap(trip -> trip.officers().stream()).toList());
        var words = scope.read(
                db -> new Postings(db).words(some.stream().map(Trip::wordsOf).toList()));
        var ids = some.stream().map(Trip::id).toList();
        var claimed = trips.claimed(
                scope,
                words.entrySet().stream()
                        .filter(said -> said.getValue().stream().anyMatch(TripLines::placed))
                        .map(Map.Entry::getKey)
                        .toList());
        var done = trips.done(scope, ids);
        var afterwards = trips.afterwards(scope, ids);
        return some.stream()
                .map(trip -> new TripLine(
                        trip,
                        names.officers(trip.officers()),
                        names.village(trip.village()),
                        Gist.of(words.getOrDefault(trip.wordsOf(), List.of())),
                        claimed.contains(trip.wordsOf()),
                        done.getOrDefault(trip.id(), List.of()).size(),
                        afterwards.contains(trip.id())))
                .toList();
    }

    private static boolean placed(Words words) {
        return !words.fields().getOrDefault("place", "").isBlank();
    }
}
