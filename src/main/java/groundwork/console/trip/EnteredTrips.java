package groundwork.console.trip;

import groundwork.account.Acquaintances;
import groundwork.book.Trips;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.TalkEntry.PersonKind;
import groundwork.ledger.TripEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Trips entered at the desk, each with all that happened on it. */
@Component
public class EnteredTrips {

    private final Ledger ledger;
    private final Trips trips;
    private final Acquaintances acquaintances;
    private final Households households;
    private final Officers officers;
    private final ProgrammeChoices programmes;
    private final Clock clock;

    EnteredTrips(
            Ledger ledger,
            Trips trips,
            Acquaintances acquaintances,
            Households households,
            Officers officers,
            ProgrammeChoices programmes,
            Clock clock) {
        this.ledger = ledger;
        this.trips = trips;
        this.acquaintances = acquaintances;
        this.households = households;
        this.officers = officers;
        this.programmes = programmes;
        this.clock = clock;
    }

    public LocalDate today() {
        return Fact.today(clock);
    }

    /** For a form that is opened: what is sent with it once is the same trip however often it is sent. */
    public UUID token() {
        return Ids.next(clock);
    }

    /** What one press entered. @param entries how many, the trip's own among them */
    public record Entered(UUID trip, int entries) {}

    /** The trip that a form with this token made, if it was sent before. */
    public Optional<UUID> before(Scope scope, UUID token) {
        var trip = Entering.trip(token);
        return scope.read(db -> new Postings(db).find(trip)).map(posting -> trip);
    }

    /**
     * Appends the trip and everything on it, all or nothing.
     *
     * @throws Refusal with everything that is the matter with the form; or when it was sent before
     */
    public Entered enter(Scope scope, UUID token, Fields fields) {
        var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
        var drafts = new TripReading(fields, whereabouts(scope), scope.county(), today()).read(token, unit);
        var trip = Entering.trip(token);
        var receipts = Gate.append(ledger, scope, drafts, db -> {
            if (new Postings(db).find(trip).isPresent()) throw Refusal.conflict("trip.already");
        });
        if (!receipts.stream().allMatch(receipt -> receipt.kept()))
            throw new IllegalStateException("a trip was not kept whole: " + trip);
        return new Entered(trip, drafts.size());
    }

    /** Strikes the trip and all that happened on it and still stands. @return how many entries */
    public int strike(Scope scope, UUID trip) {
        var known = trips.find(scope, trip).orElseThrow(() -> Refusal.missing("trip.missing"));
        var ids = new ArrayList<>(trips.signatures(scope, trip));
        ids.addAll(trips.done(scope, List.of(trip)).getOrDefault(trip, List.of()));
        var about = new About(known.programme(), known.unit(), known.village(), List.of(), trip);
        var drafts = ids.stream()
                .map(id -> new Draft(
                        Ids.next(clock), new Fact(clock.instant(), about, new Correction.Struck(id)), List.of()))
                .toList();
        Gate.append(ledger, scope, drafts);
        return drafts.size();
    }

    /**
     * Whoever is back says so with one press: signs the trip out at the present minute.
     *
     * @return the sign-out, by which it can be taken back
     * @throws Refusal when it was signed in on another day or later than now, or somebody signed out meanwhile
     */
    public UUID signOut(Scope scope, UUID trip) {
        var known = trips.find(scope, trip).orElseThrow(() -> Refusal.missing("trip.missing"));
        var now = clock.instant();
        if (known.out() != null) throw Refusal.conflict("book.out.already");
        if (!known.outNow(now)) throw Refusal.conflict("trip.out.cannot");
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        // Whoever signed in within this minute comes back no earlier.
        var at = minute.isBefore(known.in()) ? known.in() : minute;
        var about = new About(known.programme(), known.unit(), known.village(), known.officers(), null);
        var out = new Draft(Ids.next(clock), new Fact(at, about, new TripEntry.SignedOut(trip)), List.of());
        Gate.append(ledger, scope, List.of(out), Trips.open(trip));
        return out.id();
    }

    /** @throws Refusal when this is no sign-out of the trip, or no longer stands */
    public void takeBackSignOut(Scope scope, UUID trip, UUID out) {
        if (trips.find(scope, trip).isEmpty()) throw Refusal.missing("trip.missing");
        var fact = scope.read(db -> new Postings(db).find(out))
                .map(Posting::fact)
                .filter(found -> found.entry().equals(new TripEntry.SignedOut(trip)))
                .orElseThrow(() -> Refusal.missing("trip.missing"));
        if (!trips.signatures(scope, trip).contains(out)) throw Refusal.conflict("trip.out.gone");
        var strike = new Fact(clock.instant(), fact.about(), new Correction.Struck(out));
        Gate.append(ledger, scope, List.of(new Draft(Ids.next(clock), strike, List.of())));
    }

    public Doors doors(Scope scope, Long village) {
        return village == null
                ? Doors.NONE
                : new Doors(households.inVillage(scope, village, HouseholdFilter.ALL, today()));
    }

    private Whereabouts whereabouts(Scope scope) {
        return new Whereabouts() {
            @Override
            public UUID programme(String slug) {
                return programmes.all(scope).stream()
                        .filter(each -> each.slug().equals(slug))
                        .map(ProgrammeChoice::id)
                        .findFirst()
                        .orElse(null);
            }

            @Override
            public List<UUID> officers(String name) {
                return officers.named(scope, name).stream().map(Officer::id).toList();
            }

            @Override
            public UUID unit(UUID officer) {
                return officers.find(scope, officer).map(Officer::unit).orElse(null);
            }

            @Override
            public Doors doors(long village) {
                return EnteredTrips.this.doors(scope, village);
            }

            @Override
            public Map<String, UUID> talkedWith(long village, PersonKind kind, List<String> names) {
                return acquaintances.of(scope, village, kind, names);
            }
        };
    }
}
