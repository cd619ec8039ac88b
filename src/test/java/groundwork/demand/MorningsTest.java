package groundwork.demand;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Counties;
import groundwork.directory.Holidays;
import groundwork.directory.Officer;
import groundwork.directory.Scopes;
import groundwork.frame.Paged;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.Projection;
import groundwork.ledger.Store;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is urged by itself: by workdays, once each, also when two nodes do it or a morning was missed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class MorningsTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(532801);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final UUID WATER = Ids.derived("mornings test", "water");
    private static final About ABOUT = new About(null, WATER, null, List.of(), null);

    @Autowired
    Store store;

    @Autowired
    List<Projection> projections;

    @Autowired
    Scopes scopes;

    @Autowired
    Demands demands;

    @Autowired
    Holidays holidays;

    @Autowired
    Counties counties;

    private final TestClock clock = new TestClock("2026-09-01T00:00:00Z");
    private Mornings mornings;
    private Office office;

    @BeforeEach
    void open() {
        // What is entered is recorded when it happens, unless a test says otherwise.
        var ledger = new Ledger(store, projections, clock);
        office = new Office(ledger, scopes, COUNTIES.incrementAndGet());
        counties.open(office.scope.county(), Officer.of(office.scope.officer(), null, "样例甲"));
        mornings = new Mornings(counties, scopes, holidays, new Urger(holidays, ledger, clock), clock);
    }

    @Test
    void urgedBeforeAndAfterAndThenBeforeTheLeadingGroup() {
        var well = referred("well");
        var settled = referred("settled");
        office.enter(DUE.minusDays(9), ABOUT, new DemandEntry.Settled(settled, Means.UNIT, null));
        assertThat(morning(well, "2026-09-23")).isEqualTo("RAISING REFERRAL");
        // 25 to 27 September are free, so three workdays are left.
        assertThat(morning(well, "2026-09-24")).isEqualTo("RAISING REFERRAL URGING");
        assertThat(morning(well, "2026-09-29")).isEqualTo("RAISING REFERRAL URGING");
        assertThat(morning(well, "2026-10-05")).isEqualTo("RAISING REFERRAL URGING");
        assertThat(morning(well, "2026-10-08")).isEqualTo("RAISING REFERRAL URGING URGING");
        assertThat(morning(well, "2026-10-13")).isEqualTo("RAISING REFERRAL URGING URGING");
        // The sixth workday was the 14th, on which nobody looked.
        assertThat(morning(well, "2026-10-15")).isEqualTo("RAISING REFERRAL URGING URGING URGING");
        assertThat(morning(well, "2026-10-20")).isEqualTo("RAISING REFERRAL URGING URGING URGING ESCALATION");
        assertThat(demands.find(office.scope, well).orElseThrow().escalated()).isTrue();
        assertThat(demands.numbers(office.scope, Filter.ALL.marked(Mark.ESCALATED))
                        .escalated())
                .isEqualTo(1);
        assertThat(life(settled)).isEqualTo("RAISING REFERRAL SETTLEMENT");
        var last =
                demands.find(office.scope, well).orElseThrow().life().getLast().step();
        assertThat(last.fact().about().officers()).isEmpty();
        assertThat(((DemandEntry.Escalated) last.what()).byProgram()).isTrue();
    }

    @Test
    void anOpenDemandIsUrgedAlsoWhenItsProgrammeIsOver() {
        var campaign = programme("campaign", DUE.minusDays(20), DUE.minusDays(18));
        var pump = referred("pump", campaign, DUE.minusDays(20), DUE);
        assertThat(morning(pump, "2026-09-23")).isEqualTo("RAISING REFERRAL");
        assertThat(morning(pump, "2026-10-08")).isEqualTo("RAISING REFERRAL URGING");
        assertThat(morning(pump, "2026-10-22")).isEqualTo("RAISING REFERRAL URGING URGING ESCALATION");
    }

    @Test
    void whatWasEnteredFromOldBooksIsLeftAloneUntilSomebodyTakesItUp() {
        var may = LocalDate.of(2018, 5, 1);
        var campaign = programme("old", may, may.plusDays(60));
        var road = referred("road", campaign, may, may.plusDays(21));
        assertThat(morning(road, "2026-09-08")).isEqualTo("RAISING REFERRAL");
        assertThat(demands.list(office.scope, Filter.ALL.of(campaign), Paged.From.FIRST)
                        .rows())
                .extracting(Listed::history)
                .containsExactly(true);
        office.enter(LocalDate.of(2026, 9, 9), about(campaign), new DemandEntry.Referred(road, WATER, null));
        assertThat(morning(road, "2026-09-09")).isEqualTo("RAISING REFERRAL REFERRAL URGING ESCALATION");
    }

    @Test
    void whatComesFromAWorkbookWhileItCanStillBeKeptIsUrged() {
        var campaign = programme("running", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        var well = referred("running", campaign, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 9, 3));
        assertThat(morning(well, "2026-09-02")).isEqualTo("RAISING REFERRAL URGING");
    }

    /** General Office of the State Council on the holidays of 2019: the Saturday is worked for the Monday. */
    @Test
    void theTurnOfTheYear2018IsFreeAsPublished() {
        var workdays = holidays.workdays();
        assertThat(workdays.after(LocalDate.of(2018, 12, 28), 1)).isEqualTo("2018-12-29");
        assertThat(workdays.after(LocalDate.of(2018, 12, 28), 2)).isEqualTo("2019-01-02");
    }

    private String morning(UUID demand, String day) {
        var eight = LocalDate.parse(day).atTime(8, 0).atZone(Fact.ZONE).toInstant();
        clock.pass(Duration.between(clock.instant(), eight));
        mornings.run();
        mornings.run();
        return life(demand);
    }

    private String life(UUID demand) {
        return demands.find(office.scope, demand).orElseThrow().life().stream()
                .map(told -> told.step().move().name())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private UUID programme(String slug, LocalDate from, LocalDate to) {
        var plan = new ProgrammeEntry.Planned(slug, ProgrammeKind.GRASSROOTS_WORK, from, to);
        return office.enter(Ids.programme(office.scope.county(), slug), from, About.NOTHING, plan);
    }

    private static About about(UUID programme) {
        return new About(programme, WATER, null, List.of(), null);
    }

    private UUID referred(String name, UUID programme, LocalDate day, LocalDate due) {
        var id = Ids.derived("mornings test", name);
        office.enter(id, day, about(programme), new DemandEntry.Raised(id, Topic.ROADS, Channel.VISIT, null, 1));
        office.enter(day, about(programme), new DemandEntry.Referred(id, WATER, due));
        return id;
    }

    private UUID referred(String name) {
        var id = Ids.derived("mornings test", name);
        office.enter(
                id, DUE.minusDays(20), ABOUT, new DemandEntry.Raised(id, Topic.IRRIGATION, Channel.VISIT, null, 1));
        office.enter(DUE.minusDays(19), ABOUT, new DemandEntry.Referred(id, WATER, DUE));
        return id;
    }
}
