package groundwork.demand;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.demand.State.Lane;
import groundwork.directory.Scopes;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is late, silent and asked for, judged on the right day; and in which order it is shown. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class ListsTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(533000);
    private static final UUID OVER = Ids.derived("lists test", "programme");
    private static final UUID WATER = Ids.derived("lists test", "water");
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);

    @Autowired
    Demands demands;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    private Office office;
    private LocalDate today;
    private AsOf asOf;

    @BeforeEach
    void inACountyOfItsOwn(@Autowired Clock clock) {
        office = new Office(ledger, scopes, COUNTIES.incrementAndGet());
        today = Fact.today(clock);
        var campaign = new ProgrammeChoice(OVER, "over", "", MAY, today.minusDays(18));
        asOf = AsOf.of(today, List.of(campaign));
    }

    @Test
    void whatIsLateIsLateTodayAlsoWhenItsProgrammeIsOver() {
        var late = raise(today.minusDays(20));
        refer(late, today.minusDays(20), today.minusDays(1));
        var soon = raise(today.minusDays(20));
        refer(soon, today.minusDays(20), today);
        var old = raise(MAY);
        refer(old, MAY, today.minusDays(100));
        assertThat(all(marked(Mark.OVERDUE).of(OVER))).containsExactly(old, late);
        assertThat(all(marked(Mark.OVERDUE, Mark.LIVE).of(OVER))).containsExactly(late);
        assertThat(all(marked(Mark.OVERDUE)))
                .as("of all programmes what is history was late for nobody")
                .containsExactly(late);
        assertThat(demands.open(office.scope, Filter.ALL.of(OVER), asOf).overdue())
                .isEqualTo(2);
        assertThat(listed(late)).extracting(asOf::of).isEqualTo(today);
        assertThat(listed(old)).extracting(asOf::of).isEqualTo(today.minusDays(18));
        assertThat(asOf.of(demands.find(office.scope, old).orElseThrow())).isEqualTo(today.minusDays(18));
    }

    @Test
    void silentIsWhatNobodyHasSaidAWordAboutForTooLong() {
        var long1 = settled(today.minusDays(16));
        var yesterday = settled(today.minusDays(1));
        var last = settled(today.minusDays(15));
        var confirmed = settled(today.minusDays(17));
        office.enter(today, about(), new DemandEntry.Confirmed(confirmed, DemandEntry.Confirmer.RESIDENT));
        assertThat(all(marked(Mark.SILENT))).containsExactly(long1).doesNotContain(yesterday, last, confirmed);
        assertThat(demands.open(office.scope, Filter.ALL, asOf).silent()).isEqualTo(1);
        assertThat(demands.count(office.scope, marked(Mark.SILENT))).isEqualTo(1);
    }

    @Test
    void whatNobodyWentToSeeIsTheLongestSettledFirstPageByPageThereAndBack() {
        var expected = new ArrayList<UUID>();
        // The last raised was settled first; several share a day.
        for (int i = 0; i < 50; i++) expected.addFirst(settled(today.minusDays(1 + i / 2)));
        var position = List.copyOf(expected.reversed());
        expected.sort(java.util.Comparator.comparing((UUID one) -> -(position.indexOf(one) / 2))
                .thenComparing(position::indexOf));
        for (var filter : List.of(marked(Mark.UNLOOKED).under(Lane.SETTLED), marked(Mark.UNLOOKED))) {
            var first = demands.list(office.scope, filter, Paged.From.FIRST);
            var second = demands.list(office.scope, filter, new Paged.From(first.older(), null));
            var all = new ArrayList<>(ids(first));
            all.addAll(ids(second));
            assertThat(all).isEqualTo(expected);
            assertThat(demands.list(office.scope, filter, new Paged.From(null, second.newer())))
                    .isEqualTo(first);
            assertThat(demands.list(office.scope, filter, new Paged.From("7", null)))
                    .as("a key of another order")
                    .isEqualTo(first);
        }
    }

    @Test
    void whatMoreTimeIsAskedForWaitsForItsAnswer() {
        var well = raise(today.minusDays(9));
        refer(well, today.minusDays(8), today.plusDays(3));
        office.enter(today, about(), new DemandEntry.ExtensionAsked(well, today.plusDays(30)));
        assertThat(all(marked(Mark.EXTENSION))).containsExactly(well);
        assertThat(demands.count(office.scope, marked(Mark.EXTENSION))).isEqualTo(1);
        office.enter(today, about(), new DemandEntry.ExtensionRefused(well));
        assertThat(all(marked(Mark.EXTENSION))).isEmpty();
        assertThat(demands.count(office.scope, marked(Mark.EXTENSION))).isZero();
    }

    private Filter marked(Mark... marks) {
        return Filter.ALL.marked(marks).asOf(asOf);
    }

    private List<UUID> all(Filter filter) {
        return ids(demands.list(office.scope, filter, Paged.From.FIRST));
    }

    private Listed listed(UUID id) {
        return demands.list(office.scope, Filter.ALL, Paged.From.FIRST).rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(Paged<Listed> page) {
        return page.rows().stream().map(Listed::id).toList();
    }

    private UUID settled(LocalDate day) {
        var id = raise(today.minusDays(29));
        office.enter(day, about(), new DemandEntry.Settled(id, Means.OWN, null));
        return id;
    }

    private UUID raise(LocalDate day) {
        var id = UUID.randomUUID();
        return office.enter(id, day, about(), new DemandEntry.Raised(id, Topic.ROADS, Channel.VISIT, null, 1));
    }

    private void refer(UUID demand, LocalDate day, LocalDate due) {
        office.enter(day, about(), new DemandEntry.Referred(demand, WATER, due));
    }

    private static About about() {
        return new About(OVER, WATER, null, List.of(), null);
    }
}
