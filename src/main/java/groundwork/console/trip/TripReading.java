package groundwork.console.trip;

import groundwork.directory.Area;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the form of a trip: all of it, or everything that is the matter with it at once. */
final class TripReading {

    /** The ids of so many officers fit into each entry. */
    private static final int OFFICERS = 30;

    private final Fields fields;
    private final Whereabouts whereabouts;
    private final int county;
    private final LocalDate today;
    private final Typed typed = new Typed();

    TripReading(Fields fields, Whereabouts whereabouts, int county, LocalDate today) {
        this.fields = fields;
        this.whereabouts = whereabouts;
        this.county = county;
        this.today = today;
    }

    /**
     * The entries in the order they happened, the sign-in first.
     *
     * @throws groundwork.frame.Refusal 422 with what has to be put right
     */
    List<Draft> read(UUID token, UUID unit) {
        typed.wrong(Typed.text(fields.get("day")).isEmpty(), "day", "trip.flaw.day");
        var day = typed.past("day", fields.get("day"), today);
        var in = typed.time("in", fields.get("in"));
        var out = typed.time("out", fields.get("out"));
        typed.wrong(in != null && out != null && out.isBefore(in), "out", "trip.flaw.out");
        var programme = programme();
        var village = village();
        var officers = officers();
        if (unit == null && !officers.isEmpty()) unit = whereabouts.unit(officers.getFirst());
        var trip = Entering.trip(token);
        var alone = new About(programme, unit, village, officers, null);
        var to = new Entering(token, new About(programme, unit, village, officers, trip), day == null ? today : day);
        var purpose = Map.of(
                "purpose",
                typed.optional("purpose", fields.get("purpose")),
                "place",
                typed.optional("place", fields.get("place")));
        to.add(new Draft(trip, at(to, alone, in, new TripEntry.SignedIn()), List.of(Words.of(trip, "note", purpose))));
        var reading = new HappeningReading(fields, typed, to, whereabouts);
        Happening.of(fields).forEach(reading::read);
        // Whoever types in a trip of an earlier day is back from it, also where nobody looked at the clock.
        if (out != null || day != null && day.isBefore(today))
            to.add(new Draft(to.id("out"), at(to, alone, out, new TripEntry.SignedOut(trip)), List.of()));
        typed.check();
        return to.drafts();
    }

    private static Fact at(Entering to, About about, LocalTime time, TripEntry signed) {
        return new Fact(
                to.day()
                        .atTime(time == null ? LocalTime.MIDNIGHT : time)
                        .atZone(Fact.ZONE)
                        .toInstant(),
                about,
                signed);
    }

    private UUID programme() {
        var slug = Typed.text(fields.get("programme"));
        if (slug.isEmpty()) return null;
        var id = whereabouts.programme(slug);
        typed.wrong(id == null, "programme", "trip.flaw.programme");
        return id;
    }

    private Long village() {
        var code = Area.village(county, Typed.text(fields.get("village")));
        typed.wrong(code == null, "village", "trip.flaw.village");
        return code;
    }

    private List<UUID> officers() {
        var officers = new LinkedHashSet<UUID>();
        for (var id : fields.all("officer")) if (Typed.id(id) != null) officers.add(Typed.id(id));
        var others = new ArrayList<UUID>();
        for (var name : Several.of(fields.get("others"))) {
            var found = whereabouts.officers(name);
            typed.wrong(found.isEmpty(), "others", "trip.flaw.others.unknown");
            typed.wrong(found.size() > 1, "others", "trip.flaw.others.several");
            if (found.size() == 1) others.add(found.getFirst());
        }
        officers.addAll(others);
        typed.wrong(officers.isEmpty() && Several.of(fields.get("others")).isEmpty(), "officer", "trip.flaw.officer");
        typed.wrong(officers.size() > OFFICERS, "officer", "trip.flaw.many", OFFICERS);
        return List.copyOf(officers);
    }
}
