package groundwork.book.web;

import groundwork.book.Trip;
import groundwork.book.Trips;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Destination;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Looking through the book: a month by officer, and one trip. */
@Controller
class BookDesk {

    private static final int LISTED = 100;
    private static final int LOOKED_AT = 50;

    private final Trips trips;
    private final TripLines lines;
    private final Names names;
    private final Messages messages;

    BookDesk(Trips trips, TripLines lines, Names names, Messages messages) {
        this.trips = trips;
        this.lines = lines;
        this.names = names;
        this.messages = messages;
    }

    @Bean
    static Destination bookPlace() {
        return new Destination("book.book", "/book", 50).with("/trips");
    }

    @GetMapping("/book")
    BookMonth month(Scope scope, ProgrammeChoice programme, BookAsked asked, Locale reader) {
        var month = lines.month(scope, programme, asked);
        var all = lines.trips(scope, programme, month, asked::unitHas);
        var known = known(scope, all, asked, reader);
        var attendance = Attendance.of(month, all, known::officer);
        var listed = all.stream().filter(asked::has).toList();
        var from = Math.min(asked.sheetNumber() * BookMonth.SHEET, attendance.size());
        return new BookMonth(
                programme,
                month,
                asked.unitId() == null ? null : asked.unitId().toString(),
                units(scope, reader),
                attendance.subList(from, Math.min(from + BookMonth.SHEET, attendance.size())),
                attendance.size(),
                asked.sheetNumber(),
                attendance.stream().mapToLong(Attendance::days).sum(),
                (int) all.stream().filter(trip -> trip.in() != null).count(),
                asked.officerId(),
                known.officer(asked.officerId()),
                lines.of(scope, listed.subList(0, Math.min(LISTED, listed.size())), known),
                Math.max(0, listed.size() - LISTED),
                lines.of(scope, trips.toLookAt(scope, programme.id(), lines.today(), LOOKED_AT), known));
    }

    @GetMapping("/book/{id}")
    TripPage trip(Scope scope, @PathVariable UUID id, Locale reader) {
        var trip = trips.find(scope, id).orElseThrow(() -> Refusal.missing("book.missing"));
        var known = names.of(scope, reader);
        var line = lines.of(scope, List.of(trip), known).getFirst();
        var ids = trips.done(scope, List.of(id)).getOrDefault(id, List.of());
        var done = scope.read(db -> {
            var found = new Postings(db).effective(ids);
            return ids.stream()
                    .filter(found::containsKey)
                    .map(entry -> new TripPage.Done(entry, found.get(entry).fact()))
                    .toList();
        });
        return new TripPage(
                line,
                known.unit(trip.unit()),
                done,
                trip.outNow(lines.now()),
                trip.open() && trip.day().isBefore(lines.today()));
    }

    private Register known(Scope scope, List<Trip> all, BookAsked asked, Locale reader) {
        var people = new ArrayList<UUID>();
        people.add(asked.officerId());
        all.forEach(trip -> people.addAll(trip.officers()));
        return names.of(scope, reader).with(List.of(), people);
    }

    private List<Choice> units(Scope scope, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.say(Language.of(reader), "book.unit.any")));
        all.addAll(names.units(scope, reader));
        return all;
    }
}
