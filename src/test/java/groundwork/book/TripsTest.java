package groundwork.book;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Delivery;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.Recount;
import groundwork.ledger.TripEntry;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@OnFreshDatabase
class TripsTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650301);
    private static final UUID PROGRAMME = Ids.derived("programme of the book");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final UUID ZHAO = Ids.derived("officer", 1);
    private static final UUID QIAN = Ids.derived("officer", 2);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Trips trips;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    private Office office;
    private UUID trip;

    @BeforeEach
    void countyOfItsOwn() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
        trip = Ids.derived("trip", office.scope.county());
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        var result = recount.of(office.scope.county(), (done, all) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void aTripIsOpenUntilItIsSignedOut() {
        signIn(trip, ZHAO, QIAN);
        assertThat(trips.find(office.scope, trip).orElseThrow().open()).isTrue();
        assertThat(trips.countToLookAt(office.scope, PROGRAMME, DAY))
                .as("today is not over")
                .isZero();
        assertThat(toLookAt()).hasSize(1);
        signOut(17);
        var shown = trips.find(office.scope, trip).orElseThrow();
        assertThat(shown.open()).isFalse();
        assertThat(shown.officers()).containsExactly(ZHAO, QIAN);
        assertThat(toLookAt()).isEmpty();
        assertThat(trips.between(office.scope, PROGRAMME, DAY, DAY)).containsExactly(shown);
        assertThat(trips.between(office.scope, PROGRAMME, DAY.plusDays(1), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void whatIsWrittenDownAfterwardsIsMarked() {
        var now = Clock.systemUTC().instant();
        var late = Ids.derived(trip, "late");
        var today = Ids.derived(trip, "of the day");
        var old = Ids.derived(trip, "old");
        for (var one : List.of(
                draft(trip, now, new TripEntry.SignedIn()),
                draft(late, now.minus(Duration.ofHours(13)), new TripEntry.SignedIn()),
                new Draft(
                        today,
                        Fact.on(Fact.today(Clock.systemUTC()), about(ZHAO), new TripEntry.SignedIn()),
                        List.of()),
                draft(Ids.next(Clock.systemUTC()), now.minus(Duration.ofDays(2)), new TripEntry.SignedOut(old))))
            office.append(one);
        assertThat(trips.afterwards(office.scope, List.of(trip, late, today, old)))
                .containsExactlyInAnyOrder(late, old);
    }

    @Test
    void aPhoneMayBeWithoutNetworkForDaysAndNotSetBackForLonger() throws Exception {
        var now = Clock.systemUTC().instant();
        var away = now.minus(Duration.ofHours(60));
        var longAgo = now.minus(Duration.ofDays(5));
        office.append(byPhone("away", away, away));
        office.append(byPhone("set back", longAgo, longAgo));
        office.append(byPhone("evening", now.minus(Duration.ofHours(20)), now.minus(Duration.ofHours(2))));
        office.append(byPhone("ahead", now, now.plus(Duration.ofDays(900))));
        var all = Stream.of("away", "set back", "evening", "ahead").map(this::called);
        assertThat(trips.afterwards(office.scope, all.toList()))
                .containsExactlyInAnyOrder(called("set back"), called("evening"));
        assertThat(trips.claimed(office.scope, List.of(called("away")))).containsExactly(called("away"));
    }

    private UUID called(String name) {
        return Ids.derived(trip, name);
    }

    private Draft byPhone(String name, Instant at, Instant deviceAt) throws Delivery.Malformed {
        return Delivery.read(JsonMapper.shared().readTree("""
                {"id": "%s", "kind": "trip.signed_in", "v": 1, "happenedAt": "%s", "deviceAt": "%s",
                 "about": {"programme": "%s", "village": 650301001209, "officers": ["%s"]}, "facts": {}}
                """.formatted(called(name), at, deviceAt, PROGRAMME, ZHAO)));
    }

    @Test
    void aSignOutThatComesFirstWaitsForItsSignIn() {
        signOut(17);
        assertThat(toLookAt()).extracting(Trip::attention).containsExactly(Attention.NO_SIGN_IN);
        signIn(trip, ZHAO);
        assertThat(toLookAt()).isEmpty();
        assertThat(trips.find(office.scope, trip).orElseThrow().out()).isEqualTo(at(17));
    }

    @Test
    void aStruckSignOutOpensTheTripAgainAndACorrectedOneMovesIt() {
        signIn(trip, ZHAO);
        var out = signOut(17);
        office.correct(out, DAY, about(), new TripEntry.SignedOut(Ids.derived("another trip")));
        assertThat(trips.find(office.scope, trip).orElseThrow().open()).isTrue();
        office.append(draft(
                Ids.derived(out, 2),
                at(18),
                new Correction.Replaced(out, fact(at(18), new TripEntry.SignedOut(trip)))));
        assertThat(trips.find(office.scope, trip).orElseThrow().out()).isEqualTo(at(18));
        assertThat(toLookAt()).isEmpty();
        office.strike(out);
        assertThat(trips.find(office.scope, trip).orElseThrow().open()).isTrue();
    }

    @Test
    void aStruckSignInLeavesItsSignOutToBeLookedAt() {
        signIn(trip, ZHAO);
        signOut(17);
        office.strike(trip);
        assertThat(toLookAt()).extracting(Trip::attention).containsExactly(Attention.NO_SIGN_IN);
        assertThat(value("trip.trips")).isZero();
    }

    @Test
    void signedInAndStruckAtOnceLeavesNothing() {
        office.append(
                draft(trip, at(9), new TripEntry.SignedIn()),
                draft(Ids.derived(trip, 1), at(9), new Correction.Struck(trip)));
        assertThat(trips.find(office.scope, trip)).isEmpty();
    }

    @Test
    void whatHappenedOnATripStandsWithIt() {
        signIn(trip, ZHAO);
        var on = new About(PROGRAMME, null, null, List.of(ZHAO), trip);
        var leaflets = office.enter(DAY, on, new MaterialEntry.HandedOut(40));
        var elsewhere = office.enter(DAY, on, new MaterialEntry.HandedOut(9));
        assertThat(done()).containsExactly(leaflets, elsewhere);
        office.correct(elsewhere, DAY, about(), new MaterialEntry.HandedOut(9));
        assertThat(done()).containsExactly(leaflets);
        office.correct(elsewhere, DAY, on, new MaterialEntry.HandedOut(10));
        assertThat(done()).containsExactly(leaflets, elsewhere);
        office.strike(leaflets);
        assertThat(done()).containsExactly(elsewhere);
    }

    @Test
    void officerDaysCountAnOfficerOnceADay() {
        signIn(trip, ZHAO, QIAN);
        signIn(Ids.derived("afternoon", office.scope.county()), ZHAO);
        var next = Ids.derived("next day", office.scope.county());
        office.enter(next, DAY.plusDays(1), about(ZHAO), new TripEntry.SignedIn());
        assertThat(value("trip.trips")).isEqualTo(3);
        assertThat(value("trip.officer_days")).isEqualTo(3);
        office.strike(next);
        assertThat(value("trip.officer_days")).isEqualTo(2);
    }

    private void signIn(UUID id, UUID... officers) {
        office.append(new Draft(id, new Fact(at(9), about(officers), new TripEntry.SignedIn()), List.of()));
    }

    private UUID signOut(int hour) {
        var id = Ids.next(Clock.systemUTC());
        office.append(draft(id, at(hour), new TripEntry.SignedOut(trip)));
        return id;
    }

    private static Draft draft(UUID id, Instant at, Entry entry) {
        return new Draft(id, fact(at, entry), List.of());
    }

    private static Fact fact(Instant at, Entry entry) {
        return new Fact(at, about(ZHAO), entry);
    }

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).atZone(Fact.ZONE).toInstant();
    }

    private static About about(UUID... officers) {
        return new About(PROGRAMME, Ids.derived("unit"), 650301001209L, List.of(officers), null);
    }

    private List<Trip> toLookAt() {
        return trips.toLookAt(office.scope, PROGRAMME, DAY.plusDays(1), 10);
    }

    private List<UUID> done() {
        return trips.done(office.scope, List.of(trip)).getOrDefault(trip, List.of());
    }

    private int value(String cite) {
        return office.scope.read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(PROGRAMME))
                .value()
                .intValueExact());
    }
}
