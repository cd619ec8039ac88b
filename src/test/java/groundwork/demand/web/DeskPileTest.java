package groundwork.demand.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Counties;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Paged;
import groundwork.frame.Pile;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What lies on whose desk, and that each pile's list shows what it counts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class DeskPileTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(533100);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Counties counties;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Grants grants;

    @Autowired
    DemandToDos toDos;

    @Autowired
    DemandDesk desk;

    private Office office;
    private LocalDate today;
    private ProgrammeChoice over;
    private UUID water;
    private UUID roads;

    @BeforeEach
    void aBusyCounty(@Autowired Clock clock) {
        int county = COUNTIES.incrementAndGet();
        office = new Office(ledger, scopes, county);
        counties.open(county, Officer.of(office.scope.officer(), null, "样例甲"));
        today = Fact.today(clock);
        over = new ProgrammeChoice(UUID.randomUUID(), "over", "", today.minusDays(30), today.minusDays(20));
        water = unit("水务局");
        roads = unit("交通局");
        var late = referred(water, today.minusDays(2));
        office.enter(today, about(), new DemandEntry.Escalated(late, null));
        var more = referred(roads, today.plusDays(9));
        office.enter(today, about(), new DemandEntry.ExtensionAsked(more, today.plusDays(40)));
        var declined = referred(roads, today.plusDays(8));
        office.enter(today, about(), new DemandEntry.Declined(declined));
        raised(today.minusDays(9));
        var approved = referred(roads, today.plusDays(7));
        office.enter(today, about(), new DemandEntry.ApprovalSought(approved));
        office.enter(today, about(), new DemandEntry.ApprovalGranted(approved));
        var done = referred(water, today.plusDays(7));
        office.enter(today.minusDays(16), about(), new DemandEntry.Settled(done, Means.OWN, null));
        var old = LocalDate.of(2018, 5, 1);
        office.enter(old, about(), new DemandEntry.Referred(raised(old), water, old.plusDays(9)));
    }

    @Test
    void aLeaderHasWhatWasPutBeforeHimAndWhatHeHasToAnswer() {
        var leader = as(Role.LEADER, null, Where.COUNTY);
        assertThat(piles(leader)).isEqualTo(Map.of("escalated", 1L, "extension", 1L, "overdue", 1L));
        assertThat(lines(leader)).hasSize(2);
    }

    @Test
    void theOfficeHasWhatHasToBePlacedAndNotWhatIsWithOthers() {
        var desk = as(Role.OFFICE, null, Where.COUNTY);
        assertThat(piles(desk))
                .isEqualTo(Map.of(
                        "extension", 1L, "ours", 2L, "granted", 1L, "overdue", 1L, "unlooked", 1L, "silent", 1L));
        assertThat(lines(desk))
                .as("four that are its own, and what is late with others where there is room")
                .hasSize(5);
        assertThat(toDos.of(desk, over, Locale.ENGLISH, 4))
                .noneMatch(line -> line.deadline() != null && line.deadline().late());
    }

    @Test
    void aHandlerHasWhatIsWithHisUnitAlsoOfAProgrammeThatIsOver() {
        var handler = as(Role.HANDLER, water, new Where.OfUnit(water));
        assertThat(piles(handler)).isEqualTo(Map.of("mine", 1L, "unlooked", 1L, "silent", 1L));
        assertThat(lines(handler))
                .extracting(line -> line.deadline().due())
                .as("and while there is room what was entered of it from old books, judged by its last day")
                .containsExactly(today.minusDays(2), LocalDate.of(2018, 5, 10));
        assertThat(lines(handler).getFirst().deadline().today()).isEqualTo(today);
        assertThat(lines(handler).getLast().deadline().today()).isNotEqualTo(today);
    }

    @Test
    void theListOfAPileShowsWhatItCounts() {
        for (var scope : List.of(
                as(Role.LEADER, null, Where.COUNTY),
                as(Role.OFFICE, null, Where.COUNTY),
                as(Role.INSPECTOR, null, Where.COUNTY),
                as(Role.FIELD, roads, Where.COUNTY),
                as(Role.HANDLER, water, new Where.OfUnit(water))))
            for (var pile : ToDos.piled(List.of(toDos), scope))
                assertThat(desk.list(scope, Optional.empty(), asked(pile), Paged.From.FIRST, Locale.ENGLISH)
                                .lines()
                                .rows())
                        .as(pile.href())
                        .hasSize((int) pile.count());
    }

    private Map<String, Long> piles(Scope scope) {
        return ToDos.piled(List.of(toDos), scope).stream()
                .collect(Collectors.toMap(pile -> pile.key().replace("demand.pile.", ""), Pile::count));
    }

    private List<ToDo> lines(Scope scope) {
        return toDos.of(scope, over, Locale.ENGLISH, 20);
    }

    /** As Spring reads it from the address. */
    private static Asked asked(Pile pile) {
        var query = Arrays.stream(pile.href().split("\\?")[1].split("&"))
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        return new Asked(
                null,
                query.get("tab"),
                null,
                null,
                query.get("unit"),
                query.get("state"),
                null,
                null,
                query.get("escalated"),
                query.get("extension"),
                query.get("overdue"),
                query.get("unlooked"),
                query.get("silent"),
                query.get("live"),
                null);
    }

    private Scope as(Role role, UUID unit, Where where) {
        var id = UUID.randomUUID();
        officers.add(office.scope, Officer.of(id, unit, "样例乙"));
        grants.give(office.scope, id, role, where, grants.today(), null, "");
        return scopes.of(office.scope.county(), id, grants.powers(office.scope.county(), id));
    }

    private UUID unit(String name) {
        var id = Ids.derived(name, office.scope.county());
        units.add(office.scope, Unit.of(id, name));
        return id;
    }

    private UUID referred(UUID unit, LocalDate due) {
        var id = raised(today.minusDays(20));
        office.enter(today.minusDays(19), about(), new DemandEntry.Referred(id, unit, due));
        return id;
    }

    private UUID raised(LocalDate day) {
        var id = UUID.randomUUID();
        return office.enter(id, day, about(), new DemandEntry.Raised(id, Topic.ROADS, Channel.VISIT, null, 1));
    }

    private About about() {
        return new About(over.id(), null, null, List.of(), null);
    }
}
