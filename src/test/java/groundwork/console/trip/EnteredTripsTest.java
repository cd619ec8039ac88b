package groundwork.console.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import groundwork.book.Trips;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A trip with all that happened on it, from the form into the ledger. */
@SpringBootTest
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class EnteredTripsTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Recount recount;

    @Autowired
    EnteredTrips entered;

    @Autowired
    Trips trips;

    @Autowired
    LastTime lastTime;

    @Autowired
    Figures figures;

    @Autowired
    Households households;

    @Autowired
    Clock clock;

    private Scope scope;
    private UUID token;

    @BeforeEach
    void aBureauAtWork() {
        new Bureau(ledger, scopes).staff(units, officers).work();
        scope = scopes.of(Bureau.COUNTY, Bureau.ONE);
        token = entered.token();
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        var result = recount.of(scope.county(), (done, all) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void aForumItsLeafletsAndSixVisitsAreEnteredAtOnce() {
        var before = figures();
        var form =
                forum(visits(head(), "7-12", "样例二", "样例三", "样例四", "样例五", "样例六")).with("h1-register", "yes");
        var done = entered.enter(scope, token, form);

        // In, out, five households that were not known, six visits, the forum, its leaflets.
        assertThat(done.entries()).isEqualTo(15);
        var trip = trips.find(scope, done.trip()).orElseThrow();
        assertThat(trip.open()).isFalse();
        assertThat(trip.attention()).isNull();
        assertThat(trip.officers()).containsExactly(Bureau.ONE);
        assertThat(added(before))
                .containsEntry("visit.households", 5)
                .containsEntry("visit.times", 6)
                .containsEntry("meeting.forums", 1)
                .containsEntry("meeting.attendance", 41)
                .containsEntry("material.copies", 120)
                .containsEntry("trip.trips", 1);
        assertThat(households.inVillage(scope, Bureau.VILLAGE, HouseholdFilter.ALL, LocalDate.of(2018, 6, 20)))
                .hasSize(6);
    }

    @Test
    void theSameFormSentTwiceAddsNothingTwice() {
        var form = forum(head());
        entered.enter(scope, token, form);
        var before = head0();
        assertThatThrownBy(() -> entered.enter(scope, token, form.with("h2-attendance", "42")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("trip.already"));
        assertThat(entered.before(scope, token)).isPresent();
        assertThat(head0()).isEqualTo(before);
    }

    @Test
    void aTripOfTodayIsSignedOutAtThePresentMinuteOnceAndThatIsTakenBack() {
        var form = forum(head()).with("day", entered.today()).with("out", "").with("in", "");
        var trip = entered.enter(scope, token, form).trip();
        var out = entered.signOut(scope, trip);
        var signed = trips.find(scope, trip).orElseThrow();
        assertThat(signed.open()).isFalse();
        assertThat(signed.attention()).isNull();
        assertThat(signed.out().getEpochSecond() % 60).isZero();
        assertThat(Duration.between(signed.out(), clock.instant())).isLessThan(Duration.ofMinutes(3));
        refused("book.out.already", () -> entered.signOut(scope, trip));

        entered.takeBackSignOut(scope, trip, out);
        assertThat(trips.find(scope, trip).orElseThrow().open()).isTrue();
        refused("trip.out.gone", () -> entered.takeBackSignOut(scope, trip, out));
        refused("trip.missing", () -> entered.takeBackSignOut(scope, trip, trip));
        entered.signOut(scope, trip);
        assertThat(trips.find(scope, trip).orElseThrow().open()).isFalse();
        entered.strike(scope, trip);
    }

    @Test
    void aTripOfAnEarlierDayIsNotSignedOutNow() {
        var left = Ids.derived("sample trip", 3);
        assertThat(trips.find(scope, left).orElseThrow().open()).isTrue();
        refused("trip.out.cannot", () -> entered.signOut(scope, left));
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void everythingThatIsTheMatterIsSaidAtOnceAndNothingIsAppended() {
        var before = head0();
        var form = forum(visits(head(), "样例不识", ""))
                .with("h1-text2", "Sample: nobody named")
                .with("h2-attendance", "")
                .with("h3-copies", "some")
                .with("day", "2030-01-01")
                .with("village", "")
                .with("officer", List.of())
                .with("in", "9 o'clock")
                .with("others", "样例未知");
        var refusal = catchThrowableOfType(Refusal.class, () -> entered.enter(scope, token, form));
        assertThat(refusal.flaws())
                .extracting(Flaw::field)
                .contains("h1-who1", "h1-who2", "h2-attendance", "h3-copies", "day", "village", "in", "others");
        assertThat(refusal.toString() + refusal.flaws()).doesNotContain("样例");
        assertThat(head0()).isEqualTo(before);
    }

    @Test
    void everyKindOfHappeningBecomesItsEntries() {
        var before = figures();
        var form = head();
        for (var kind : HappeningKind.values()) form = Happening.more(form, kind);
        var all = Happening.of(form);
        form = with(form, all.get(0), Map.of("who1", "样例户主", "text1", "Sample words", "more", "4"));
        form = with(form, all.get(1), Map.of("text", "Sample canal"));
        form = with(form, all.get(2), Map.of("kind", "symposium", "topic", "Sample", "attendance", "9"));
        form = with(form, all.get(3), Map.of("kind", "villager", "names", "样例伯、样例叔", "more", "3"));
        form = with(form, all.get(4), Map.of("title", "Sample leaflet", "copies", "30"));
        form = with(form, all.get(5), Map.of("codes", "C1 C2", "uncoded", "3", "recipient", "resident"));
        form = with(form, all.get(6), Map.of("codes", "C1"));
        form = with(form, all.get(7), Map.of("text", "Sample opinion", "style", "yes"));
        form = with(form, all.get(8), Map.of("places", "2", "place", "Sample bridge"));
        form = with(
                form,
                all.get(9),
                Map.of("title", "Sample canal", "topic", "irrigation", "who", "7-12", "unit", Bureau.UNIT.toString()));
        entered.enter(scope, token, form);
        assertThat(added(before))
                .containsEntry("visit.times", 5)
                .containsEntry("visit.sites", 1)
                .containsEntry("meeting.meetings", 1)
                .containsEntry("talk.people", 2)
                .containsEntry("material.copies", 30)
                .containsEntry("form.issued", 5)
                .containsEntry("form.returned", 1)
                .containsEntry("opinion.style", 1)
                .containsEntry("hazard.places", 2)
                .containsEntry("demand.raised", 1);
    }

    @Test
    void whoIsTalkedWithAgainIsTheSamePerson() {
        var form = Happening.more(head(), HappeningKind.TALK);
        var talk = Happening.of(form).getFirst();
        entered.enter(scope, token, with(form, talk, Map.of("kind", "villager", "names", "样例叟, 样例翁")));
        var before = figures();
        entered.enter(
                scope, entered.token(), with(form, talk, Map.of("kind", "villager", "names", "样例翁，样例媪", "text", "x")));
        assertThat(added(before)).containsEntry("talk.people", 1);
    }

    @Test
    void aStruckTripTakesAllOnItAlong() {
        var before = figures();
        var trip = entered.enter(scope, token, forum(visits(head(), "7-12"))).trip();
        assertThat(added(before)).isNotEmpty();
        assertThat(entered.strike(scope, trip)).isEqualTo(5);
        assertThat(added(before)).isEmpty();
        assertThat(trips.find(scope, trip)).isEmpty();
    }

    @Test
    void theLastTripIsTheBeginningOfTheNext() {
        entered.enter(
                scope,
                token,
                forum(visits(head().with("day", "2018-07-11").with("purpose", "Sample purpose"), "7-12")));
        var last = trips.last(scope, Bureau.PROGRAMME, Bureau.ONE).orElseThrow();
        var fields = lastTime.fill(scope, Fields.NONE.with("token", entered.token()), last);
        assertThat(fields.get("purpose")).isEqualTo("Sample purpose");
        assertThat(fields.get("village")).isEqualTo(Long.toString(Bureau.VILLAGE));
        assertThat(fields.all("officer")).containsExactly(Bureau.ONE.toString());
        assertThat(Happening.of(fields))
                .extracting(Happening::kind)
                .containsExactly(HappeningKind.VISIT, HappeningKind.MEETING, HappeningKind.MATERIAL);
        assertThat(fields.get("h1-who1")).isEqualTo("7-12");
        assertThat(fields.get("h2-topic")).isEqualTo("Sample policies");
        assertThat(fields.get("h2-attendance")).isEmpty();
        assertThat(fields.get("h3-copies")).isEmpty();
        assertThat(fields.get("day")).isEmpty();
    }

    private Fields head() {
        return Fields.NONE
                .with("programme", Bureau.SLUG)
                .with("day", "2018-06-20")
                .with("village", Bureau.VILLAGE)
                .with("officer", Bureau.ONE)
                .with("in", "8:40");
    }

    private static Fields visits(Fields form, String... households) {
        var fields = Happening.more(form, HappeningKind.VISIT).with("h1-lines", households.length);
        for (int i = 0; i < households.length; i++) fields = fields.with("h1-who" + (i + 1), households[i]);
        return fields;
    }

    private static Fields forum(Fields form) {
        var fields = Happening.more(form, HappeningKind.MEETING);
        fields = with(
                fields,
                Happening.of(fields).getLast(),
                Map.of("kind", "policy_forum", "topic", "Sample policies", "attendance", "41", "delegation", "3"));
        fields = Happening.more(fields, HappeningKind.MATERIAL);
        return with(fields, Happening.of(fields).getLast(), Map.of("title", "Sample leaflet", "copies", "120"));
    }

    private static Fields with(Fields form, Happening at, Map<String, String> typed) {
        var fields = form;
        for (var each : typed.entrySet()) fields = fields.with(at.field(each.getKey()), each.getValue());
        return fields;
    }

    private long head0() {
        return scope.read(db -> new Postings(db).head());
    }

    private Map<String, Integer> figures() {
        return scope.read(db -> {
            long head = new Postings(db).head();
            var values = new java.util.TreeMap<String, Integer>();
            for (var figure : figures.all())
                values.put(
                        figure.id(),
                        figures.count(db, figure, Extent.of(Bureau.PROGRAMME), head, null)
                                .value()
                                .intValue());
            return values;
        });
    }

    /** What has come to the figures since, without those that stayed. */
    private Map<String, Integer> added(Map<String, Integer> before) {
        var now = figures();
        now.replaceAll((figure, value) -> value - before.get(figure));
        now.values().removeIf(value -> value == 0);
        return now;
    }
}
