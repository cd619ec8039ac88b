package groundwork.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import groundwork.demand.State.Lane;
import groundwork.directory.Scopes;
import groundwork.frame.Flaw;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Demands at the desk: listed by what is to be done, moved on, and refused where it does not fit. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class DemandsTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(532900);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);
    private static final UUID PROGRAMME = Ids.derived("demands test", "programme");
    private static final UUID OURS = Ids.derived("demands test", "ours");
    private static final UUID WATER = Ids.derived("demands test", "water");

    @Autowired
    Demands demands;

    @Autowired
    Moves moves;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    private Office office;

    @BeforeEach
    void inACountyOfItsOwn() {
        office = new Office(ledger, scopes, COUNTIES.incrementAndGet());
    }

    @Test
    void aDecisionThatDoesNotFitIsRefusedAndNothingIsAppended() {
        var road = raise(1);
        take(new DemandEntry.Settled(road, Means.OWN, null));
        var head = head();
        var refusal = catchThrowableOfType(Refusal.class, () -> take(new DemandEntry.Referred(road, WATER, null)));
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("demand.refused.settled");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void whatHappenedIsKeptAndFlagged() {
        var told = take(new DemandEntry.Confirmed(raise(1), Confirmer.RESIDENT));
        assertThat(told.attention()).isEqualTo("raised");
        assertThat(demands.numbers(office.scope, Filter.ALL).flagged()).isEqualTo(1);
        assertThat(demands.open(office.scope, Filter.ALL, AsOf.of(MAY, List.of())))
                .isEqualTo(new Demands.Open(0, 1, 0, 0, 1));
    }

    @Test
    void aDemandNobodyRaisedIsMissing() {
        var unknown = UUID.randomUUID();
        assertThat(catchThrowableOfType(Refusal.class, () -> take(new DemandEntry.Urged(unknown)))
                        .status())
                .isEqualTo(404);
        office.enter(MAY, about(1), new DemandEntry.Urged(unknown));
        assertThat(catchThrowableOfType(Refusal.class, () -> take(new DemandEntry.Urged(unknown)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isNotMergedIntoItselfOrIntoOneThatIsMerged() {
        var first = raise(1);
        var second = raise(1);
        take(new DemandEntry.Merged(first, second));
        for (var into : new UUID[] {second, first, UUID.randomUUID(), null}) {
            var refusal = catchThrowableOfType(Refusal.class, () -> take(new DemandEntry.Merged(second, into)));
            assertThat(refusal.flaws()).extracting(Flaw::field).containsExactly("into");
        }
        assertThat(demands.duplicates(office.scope, second)).containsExactly(first);
        assertThat(demands.find(office.scope, first).orElseThrow().into()).isEqualTo(second);
    }

    @Test
    void whatIsToBeDoneGoesByDeadlinePageByPageThereAndBack() {
        var expected = new ArrayList<UUID>();
        for (int i = 0; i < 95; i++) {
            var demand = raise(1);
            // Several share a day, so that the key has to tell them apart.
            take(new DemandEntry.Referred(demand, WATER, MAY.plusDays(30 - i / 10)));
            expected.add(demand);
        }
        var position = new ArrayList<>(expected);
        expected.sort(java.util.Comparator.comparing((UUID one) -> -(position.indexOf(one) / 10))
                .thenComparing(position::indexOf));
        var filter = Filter.ALL.of(PROGRAMME).under(Lane.TODO);
        var first = demands.list(office.scope, filter, Paged.From.FIRST);
        var second = demands.list(office.scope, filter, new Paged.From(first.older(), null));
        var third = demands.list(office.scope, filter, new Paged.From(second.older(), null));
        var all = new ArrayList<>(ids(first));
        all.addAll(ids(second));
        all.addAll(ids(third));
        assertThat(all).isEqualTo(expected);
        for (var madeUp : List.of(new Paged.From("x", null), new Paged.From(null, "x")))
            assertThat(demands.list(office.scope, filter, madeUp)).isEqualTo(first);
        assertThat(first.newer()).isNull();
        assertThat(third.older()).isNull();
        assertThat(ids(demands.list(office.scope, filter, new Paged.From(null, third.newer()))))
                .isEqualTo(ids(second));
        assertThat(demands.urgent(office.scope, List.of(filter), 3))
                .extracting(Listed::id)
                .isEqualTo(all.subList(0, 3));
    }

    @Test
    void filtersNarrowAndAddUp() {
        var here = raise(1);
        var there = raise(2);
        take(new DemandEntry.Referred(there, WATER, null));
        var settled = raise(2);
        take(new DemandEntry.Settled(settled, Means.PAIRING, null));
        assertThat(ids(Filter.ALL.in(village(1)))).containsExactly(here);
        assertThat(ids(Filter.ALL.with(WATER))).containsExactly(there);
        assertThat(ids(Filter.ALL.with(OURS))).containsExactly(settled, here);
        assertThat(ids(new Filter(
                        null, null, null, Topic.ROADS, null, null, Set.of(State.SETTLED), null, Set.of(), null, null)))
                .containsExactly(settled);
        var before =
                demands.find(office.scope, here).orElseThrow().raised().day().minusDays(1);
        assertThat(ids(Filter.ALL.raisedBy(before))).isEmpty();
        assertThat(ids(Filter.ALL.raisedBy(before.plusDays(1)))).hasSize(3);
        assertThat(ids(Filter.ALL.of(UUID.randomUUID()))).isEmpty();
        var numbers = demands.numbers(office.scope, Filter.ALL);
        assertThat(numbers.in(Lane.TODO)).isEqualTo(2L);
        assertThat(numbers.in(Lane.SETTLED)).isEqualTo(1L);
        assertThat(demands.villages(office.scope, Filter.ALL)).isEqualTo(Map.of(village(1), 1L, village(2), 2L));
        assertThat(demands.cases(office.scope, PROGRAMME, 9))
                .extracting(Demand::id)
                .containsExactly(settled);
    }

    @Test
    void anotherCountySeesNothing() {
        var road = raise(1);
        var other = scopes.of(COUNTIES.incrementAndGet(), office.scope.officer());
        assertThat(demands.find(other, road)).isEmpty();
        assertThat(demands.list(other, Filter.ALL, Paged.From.FIRST).rows()).isEmpty();
    }

    @Test
    void wordsStayOutOfTheTables() {
        var id = moves.raise(
                office.scope,
                new Raising(
                        PROGRAMME,
                        OURS,
                        village(1),
                        null,
                        Topic.ROADS,
                        Channel.VISIT,
                        null,
                        null,
                        1,
                        MAY,
                        "题目",
                        "内容",
                        "样例丙",
                        null));
        var stored = office.scope.read(
                db -> db.sql("""
                        select d::text || s::text from demand.demand d join demand.step s using (demand)
                        where d.demand = :id""").param("id", id).query(String.class).single());
        assertThat(stored).doesNotContain("题目", "内容", "样例丙");
        var words = office.scope.read(db -> new Postings(db).words(List.of(id))).get(id);
        assertThat(words.getFirst().get("person")).isEqualTo("样例丙");
    }

    private UUID raise(int village) {
        return moves.raise(
                office.scope,
                new Raising(
                        PROGRAMME,
                        OURS,
                        village(village),
                        null,
                        Topic.ROADS,
                        Channel.VISIT,
                        null,
                        null,
                        1,
                        MAY,
                        "路坏了",
                        "",
                        "",
                        null));
    }

    private Told take(DemandEntry what) {
        var entry = moves.take(office.scope, what, MAY.plusDays(1), Map.of());
        return demands.find(office.scope, what.demand())
                .flatMap(demand -> demand.told(entry))
                .orElseThrow();
    }

    private List<UUID> ids(Filter filter) {
        return ids(demands.list(office.scope, filter, Paged.From.FIRST));
    }

    private static List<UUID> ids(Paged<Listed> page) {
        return page.rows().stream().map(Listed::id).toList();
    }

    private long head() {
        return office.scope.read(db -> new Postings(db).head());
    }

    private static long village(int number) {
        return 532901100200L + number;
    }

    private static About about(int village) {
        return new About(PROGRAMME, OURS, village(village), List.of(), null);
    }

    @Test
    void whatIsSettledWaitsUntilSomebodyHasGoneToSee() {
        var first = raise(1);
        var second = raise(1);
        for (var one : List.of(first, second)) take(new DemandEntry.Settled(one, Means.PAIRING, null));
        var unlooked = Filter.ALL.marked(Mark.UNLOOKED);
        assertThat(ids(unlooked)).containsExactly(first, second);
        assertThat(demands.numbers(office.scope, Filter.ALL).unlooked()).isEqualTo(2);
        take(new DemandEntry.LookedBack(first, DemandEntry.Finding.SOLVED));
        assertThat(ids(unlooked)).containsExactly(second);
        assertThat(demands.open(office.scope, Filter.ALL, AsOf.of(MAY, List.of()))
                        .unlooked())
                .isEqualTo(1);
        take(new DemandEntry.LookedBack(second, DemandEntry.Finding.NOT_SOLVED));
        assertThat(demands.open(office.scope, Filter.ALL, AsOf.of(MAY, List.of()))
                        .unlooked())
                .isZero();
        assertThat(demands.find(office.scope, second).orElseThrow().state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void aColumnOfTheBoardCountsAllAndShowsTheMostUrgent() {
        var late = raise(1);
        var soon = raise(1);
        var never = raise(1);
        take(new DemandEntry.Referred(late, WATER, MAY.plusDays(20)));
        take(new DemandEntry.Referred(soon, WATER, MAY.plusDays(2)));
        take(new DemandEntry.Referred(never, WATER, null));
        take(new DemandEntry.Accepted(late));
        assertThat(demands.numbers(office.scope, Filter.ALL).states())
                .containsOnly(Map.entry(State.REFERRED, 2L), Map.entry(State.ACCEPTED, 1L));
        assertThat(demands.first(office.scope, Filter.ALL, List.of(Set.of(State.REFERRED, State.ACCEPTED)), 2)
                        .getFirst())
                .extracting(Listed::id)
                .containsExactly(soon, late);
    }

    @Test
    void whatWasMergedCountsAsTheOneItWasMergedInto() {
        var first = raise(1);
        var second = raise(1);
        var third = raise(1);
        take(new DemandEntry.Merged(first, second));
        take(new DemandEntry.Merged(second, third));
        take(new DemandEntry.Settled(third, Means.OWN, null));
        assertThat(demands.counted(office.scope, first).orElseThrow().id()).isEqualTo(third);
        assertThat(demands.counted(office.scope, third).orElseThrow().state()).isEqualTo(State.SETTLED);
    }

    @Test
    void whoOpensADemandStandsOnItsPage(@Autowired Seen seen) {
        var demand = raise(1);
        seen.by(office.scope, demand, Paged.From.FIRST, 10);
        assertThat(seen.by(office.scope, demand, Paged.From.FIRST, 10).rows())
                .extracting(Seen.Reader::officer)
                .containsExactly(office.scope.officer());
        var others = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            others.addFirst(UUID.randomUUID());
            seen.by(scopes.of(office.scope.county(), others.getFirst()), demand, Paged.From.FIRST, 10);
        }
        others.addLast(office.scope.officer());
        var found = new ArrayList<UUID>();
        var from = Paged.From.FIRST;
        for (int pages = 0; pages < 3; pages++) {
            var page = seen.by(office.scope, demand, from, 10);
            page.rows().forEach(one -> found.add(one.officer()));
            from = new Paged.From(page.older(), null);
        }
        assertThat(found).as("all of them, page by page").isEqualTo(others);
    }
}
