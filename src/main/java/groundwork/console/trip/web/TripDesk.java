package groundwork.console.trip.web;

import groundwork.book.Trip;
import groundwork.console.trip.EnteredTrips;
import groundwork.console.trip.Fields;
import groundwork.console.trip.Happening;
import groundwork.console.trip.HappeningKind;
import groundwork.console.trip.LastTime;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering a trip with all that happened on it, and taking that back. */
@Controller
class TripDesk {

    private final EnteredTrips trips;
    private final LastTime lastTime;
    private final TripChoices choices;
    private final ProgrammeChoices programmes;

    TripDesk(EnteredTrips trips, LastTime lastTime, TripChoices choices, ProgrammeChoices programmes) {
        this.trips = trips;
        this.lastTime = lastTime;
        this.choices = choices;
        this.programmes = programmes;
    }

    /** @param copy {@code last}, or the id of a trip to begin from */
    @GetMapping("/trips/new")
    TripNew blank(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) String copy,
            @CookieValue(name = ProgrammeChoices.NAME, required = false) String before,
            Locale reader) {
        var chosen =
                programmes.chosen(scope, programme == null ? before : programme).orElse(null);
        var fields = Fields.NONE
                .with("token", trips.token())
                .with("programme", chosen == null ? "" : chosen.slug())
                .with("officer", scope.officer())
                .with("day", day(chosen));
        var like = lastTime.find(scope, copy, chosen);
        fields = like.isPresent()
                ? lastTime.fill(scope, fields, like.get())
                : Happening.more(fields, HappeningKind.VISIT);
        var copied = like.map(Trip::day).orElse(null);
        return page(scope, fields, 0, copied, copy != null && copied == null, reader);
    }

    /** The same form with room for one thing more, or for one less: for browsers and for htmx alike. */
    @PostMapping("/trips/new")
    TripNew changed(
            Scope scope,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "0") int remove,
            @RequestParam(defaultValue = "0") int line,
            Locale reader) {
        var fields = new Fields(sent);
        var kind = Typed.one(HappeningKind.class, add);
        if (kind != null) fields = Happening.more(fields, kind);
        if (remove > 0) fields = Happening.without(fields, remove);
        if (line > 0) fields = Happening.longer(fields, line);
        var all = Happening.of(fields);
        return page(
                scope, fields, kind == null || all.isEmpty() ? 0 : all.getLast().number(), reader);
    }

    @PostMapping("/trips")
    Answer enter(Scope scope, @RequestParam MultiValueMap<String, String> sent, Locale reader) {
        var fields = new Fields(sent);
        var token = Typed.id(fields.get("token"));
        if (token == null) return page(scope, fields.with("token", trips.token()), 0, reader);
        var before = trips.before(scope, token);
        if (before.isPresent()) return Moved.to("/book/" + before.get()).saying("trip.already");
        try {
            var entered = trips.enter(scope, token, fields);
            return Moved.to("/book/" + entered.trip())
                    .saying("trip.entered", entered.entries())
                    .undoneBy("/trips/" + entered.trip() + "/removal");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, fields, 0, reader));
        }
    }

    @GetMapping("/trips/doors")
    DoorList doors(Scope scope, @RequestParam(defaultValue = "") String village) {
        return new DoorList(trips.doors(scope, Typed.village(village)).choices());
    }

    @PostMapping("/trips/{id}/removal")
    Answer remove(Scope scope, @PathVariable UUID id) {
        return Moved.to("/book").saying("trip.removed", trips.strike(scope, id));
    }

    @PostMapping("/trips/{id}/sign-out")
    Answer signOut(Scope scope, @PathVariable UUID id) {
        var out = trips.signOut(scope, id);
        return Moved.to("/book/" + id)
                .saying("trip.out.done")
                .undoneBy("/trips/" + id + "/sign-out/" + out + "/removal");
    }

    @PostMapping("/trips/{id}/sign-out/{out}/removal")
    Answer takeBackSignOut(Scope scope, @PathVariable UUID id, @PathVariable UUID out) {
        trips.takeBackSignOut(scope, id, out);
        return Moved.to("/book/" + id).saying("trip.out.undone");
    }

    private TripNew page(Scope scope, Fields fields, int opened, Locale reader) {
        return page(scope, fields, opened, null, false, reader);
    }

    private TripNew page(Scope scope, Fields fields, int opened, LocalDate copied, boolean none, Locale reader) {
        return new TripNew(
                fields,
                choices.of(scope, fields.get("programme"), fields.all("officer"), reader),
                trips.doors(scope, Typed.village(fields.get("village"))),
                opened,
                copied,
                none);
    }

    /** Today, unless the programme is not on: then it is an earlier day that somebody has to say. */
    private String day(ProgrammeChoice programme) {
        var today = trips.today();
        return programme == null || programme.runsOn(today) ? today.toString() : "";
    }
}
