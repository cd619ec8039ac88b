package groundwork.account;

import static groundwork.account.State.CORRECTED;
import static groundwork.account.State.IN_FORCE;
import static groundwork.account.State.STRUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.directory.Scopes;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.Recount;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnFreshDatabase
class AccountsTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650101);
    private static final UUID PROGRAMME = Ids.derived("programme of the account");
    private static final long VILLAGE = 650101001209L;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final UUID ZHAO = Ids.derived("officer", 1);
    private static final UUID QIAN = Ids.derived("officer", 2);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Recount recount;

    @Autowired
    Accounts accounts;

    @Autowired
    Entries entries;

    private Office office;

    @BeforeEach
    void countyOfItsOwn() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        var result = recount.of(office.scope.county(), (done, all) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void aLineSaysWhatHappened() {
        var forum = forum(DAY, 38);
        var line = all().getFirst();
        assertThat(line.entry()).isEqualTo(forum);
        assertThat(line.kind()).isEqualTo("meeting.held");
        assertThat(line.officers()).containsExactly(ZHAO);
        assertThat(line.quantity()).isEqualByComparingTo(BigDecimal.valueOf(38));
        assertThat(line.state()).isEqualTo(IN_FORCE);
        assertThat(line.late()).isTrue();
        assertThat(accounts.told(office.scope, List.of(line))
                        .getFirst()
                        .words()
                        .getFirst()
                        .get("topic"))
                .isEqualTo("Sample topic");
    }

    @Test
    void registersAreNotInTheAccount() {
        office.enter(DAY, about(ZHAO), new HouseholdEntry.Registered(3));
        assertThat(all()).isEmpty();
    }

    @Test
    void aCorrectedLineKeepsItsPlaceAndTakesTheNewFacts() {
        var first = forum(DAY, 38);
        forum(DAY, 40);
        office.correct(first, DAY, about(QIAN), new MeetingEntry.Held(MeetingEntry.MeetingKind.LECTURE, 83, 0));
        assertThat(all())
                .extracting(Line::position, l -> l.quantity().intValue(), Line::state)
                .containsExactly(tuple(1L, 40, IN_FORCE), tuple(0L, 83, CORRECTED));
        assertThat(only(by(ZHAO))).hasSize(1);
        assertThat(only(by(QIAN))).extracting(Line::entry).containsExactly(first);
    }

    @Test
    void aStruckLineStaysAndCanBeRestored() {
        var forum = forum(DAY, 38);
        entries.strike(office.scope, forum, "Entered twice");
        assertThat(all()).extracting(Line::state).containsExactly(STRUCK);
        assertThat(accounts.told(office.scope, all()).getFirst().fact().entry())
                .isEqualTo(new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 38, 3));

        assertThatThrownBy(() -> entries.strike(office.scope, forum, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.status()).isEqualTo(409));

        entries.restore(office.scope, forum);
        assertThat(all()).extracting(Line::state).containsExactly(CORRECTED);
        assertThat(accounts.told(office.scope, all()).getFirst().words())
                .extracting(words -> words.get("topic"))
                .containsExactly("Sample topic");
        assertThatThrownBy(() -> entries.restore(office.scope, forum)).isInstanceOf(Refusal.class);
        assertThat(entries.find(office.scope, forum).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void aCorrectionThatCameFirstIsShownWhenItsEntryComes() {
        var original = Ids.derived("late original");
        var correction = office.correct(original, DAY, about(QIAN), new MaterialEntry.HandedOut(60));
        assertThat(all()).isEmpty();
        office.enter(original, DAY, about(ZHAO), new MaterialEntry.HandedOut(6));
        assertThat(all())
                .extracting(l -> l.quantity().intValue(), Line::state, Line::wordsOf)
                .containsExactly(tuple(60, CORRECTED, correction));
        assertThat(entries.find(office.scope, correction)
                        .orElseThrow()
                        .shown()
                        .fact()
                        .entry())
                .isEqualTo(new MaterialEntry.HandedOut(60));
    }

    @Test
    void enteredAndPutRightInOneBatchIsOneLine() {
        var id = Ids.derived("corrected at once", office.scope.county());
        var other = Ids.derived("was no activity", office.scope.county());
        office.append(
                draft(id, new MaterialEntry.HandedOut(5)),
                draft(other, new MaterialEntry.HandedOut(1)),
                draft(Ids.derived(id, 1), replaced(id, new MaterialEntry.HandedOut(50))),
                draft(Ids.derived(other, 1), replaced(other, new HouseholdEntry.Registered(1))));
        assertThat(all()).extracting(l -> l.quantity().intValue()).containsExactly(50);
        office.append(draft(Ids.derived(other, 2), replaced(other, new MaterialEntry.HandedOut(2))));
        assertThat(all()).extracting(l -> l.quantity().intValue()).containsExactlyInAnyOrder(50, 2);
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndBack() {
        for (int i = 0; i < 7; i++) forum(DAY.plusDays(i / 2), i);
        var filter = Filter.of(PROGRAMME);
        var newest = accounts.list(office.scope, filter, null, null, 3);
        var older = accounts.list(office.scope, filter, newest.getLast().place(), null, 3);
        var oldest = accounts.list(office.scope, filter, older.getLast().place(), null, 3);
        assertThat(numbers(newest, older, oldest)).containsExactly(6, 5, 4, 3, 2, 1, 0);
        assertThat(accounts.list(office.scope, filter, null, oldest.getFirst().place(), 3))
                .isEqualTo(older);
    }

    @Test
    void anExportHasEveryLineOnceOldestFirst() {
        for (int i = 0; i < 5; i++) forum(DAY.minusDays(i), i);
        var seen = new ArrayList<Integer>();
        accounts.each(
                office.scope,
                Filter.of(PROGRAMME),
                chunk -> chunk.forEach(told -> seen.add(told.line().quantity().intValue())));
        assertThat(seen).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void filtersNarrowOneAfterTheOther() {
        var household = Ids.derived("household");
        office.enter(DAY, about(ZHAO), new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
        office.enter(DAY.plusDays(1), about(ZHAO, QIAN), new MaterialEntry.HandedOut(9));
        office.enter(DAY.plusDays(2), new About(null, null, VILLAGE, List.of(), null), new MaterialEntry.HandedOut(8));
        assertThat(only(new Filter(PROGRAMME, null, null, "visit", null, null, null, null)))
                .hasSize(1);
        assertThat(only(new Filter(PROGRAMME, null, null, "material.handed_out", null, null, null, null)))
                .hasSize(1);
        assertThat(only(new Filter(PROGRAMME, null, null, null, null, DAY.plusDays(1), null, null)))
                .hasSize(1);
        assertThat(only(new Filter(PROGRAMME, null, null, null, null, null, DAY, null)))
                .hasSize(1);
        assertThat(only(new Filter(PROGRAMME, null, VILLAGE, null, null, null, null, null)))
                .hasSize(2);
        assertThat(only(new Filter(PROGRAMME, null, VILLAGE / 1000, null, null, null, null, null)))
                .hasSize(2);
        assertThat(only(new Filter(PROGRAMME, null, VILLAGE + 1, null, null, null, null, null)))
                .isEmpty();
        assertThat(only(by(QIAN))).hasSize(1);
        assertThat(only(new Filter(PROGRAMME, null, null, null, null, null, null, Filter.Mark.LATE)))
                .hasSize(2);
        assertThat(only(new Filter(PROGRAMME, null, null, null, null, null, null, Filter.Mark.STRUCK)))
                .isEmpty();
        assertThat(only(Filter.of(null)))
                .extracting(l -> l.quantity().intValue())
                .containsExactly(8);
        assertThat(accounts.ofHousehold(office.scope, VILLAGE, household, 10)).hasSize(1);
    }

    @Test
    void theTripOfTheSameOfficerDayAndVillageIsOfferedToWhatNamesNone() {
        var trip = office.enter(DAY, about(ZHAO, QIAN), new TripEntry.SignedIn());
        var alone = Fact.on(DAY, about(QIAN), new MaterialEntry.HandedOut(5));
        var named = Fact.on(DAY, new About(null, null, VILLAGE, List.of(QIAN), trip), alone.entry());
        assertThat(accounts.tripsOf(office.scope, alone)).containsExactly(trip);
        assertThat(accounts.tripsOf(office.scope, named)).isEmpty();
        assertThat(accounts.tripsOf(office.scope, Fact.on(DAY.plusDays(1), about(QIAN), alone.entry())))
                .isEmpty();
        assertThat(accounts.tripsOf(office.scope, Fact.on(DAY, about(Ids.derived("other")), alone.entry())))
                .isEmpty();
        office.strike(trip);
        assertThat(accounts.tripsOf(office.scope, alone)).isEmpty();
    }

    @Test
    void onlyWhatIsThereCanBeStruck() {
        assertThatThrownBy(() -> entries.strike(office.scope, Ids.derived("nothing"), ""))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.status()).isEqualTo(404));
    }

    private UUID forum(LocalDate day, int people) {
        var id = Ids.next(java.time.Clock.systemUTC());
        return office.enter(
                id,
                day,
                about(ZHAO),
                new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, people, 3),
                Words.of(id, "note", Map.of("topic", "Sample topic")));
    }

    private static Draft draft(UUID id, groundwork.ledger.Entry entry) {
        return new Draft(id, Fact.on(DAY, about(ZHAO), entry), List.of());
    }

    private static Correction.Replaced replaced(UUID original, groundwork.ledger.Entry entry) {
        return new Correction.Replaced(original, Fact.on(DAY, about(ZHAO), entry));
    }

    private static About about(UUID... officers) {
        return new About(PROGRAMME, Ids.derived("unit"), VILLAGE, List.of(officers), null);
    }

    private static Filter by(UUID officer) {
        return new Filter(PROGRAMME, null, null, null, officer, null, null, null);
    }

    private List<Line> all() {
        return only(Filter.of(PROGRAMME));
    }

    private List<Line> only(Filter filter) {
        return accounts.list(office.scope, filter, null, null, 100);
    }

    @SafeVarargs
    private static List<Integer> numbers(List<Line>... pages) {
        return java.util.Arrays.stream(pages)
                .flatMap(List::stream)
                .map(line -> line.quantity().intValue())
                .toList();
    }
}
