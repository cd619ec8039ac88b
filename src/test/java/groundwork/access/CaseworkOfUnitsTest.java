package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Moves;
import groundwork.demand.Raising;
import groundwork.demand.State;
import groundwork.directory.Role;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Several units, and several people, with one demand: who sees it, whose decision stands, and who has the last word.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.allowances=100")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkOfUnitsTest {

    private static final String WORDS = "sample words that must not be lost";
    private static final Pattern TODO = Pattern.compile(">To do<span\\s+class=\"count\">(\\d+)");
    private static final UUID WATER = Ids.derived("casework of units", "water");
    private static final UUID ROADS = Ids.derived("casework of units", "roads");

    @LocalServerPort
    int port;

    @Autowired
    Demands demands;

    @Autowired
    Moves moves;

    @Autowired
    Clock clock;

    private SmallCounty county;
    private Client office;
    private Client colleague;
    private Client water;
    private Client roads;
    private LocalDate today;
    private UUID demand;

    @BeforeAll
    void open(@Autowired ApplicationContext program, @Autowired Units units) throws IOException {
        county = new SmallCounty(program, 411083);
        units.add(county.scope, Unit.of(WATER, "样例水务局"));
        units.add(county.scope, Unit.of(ROADS, "样例交通局"));
        office = county.signedIn(port, Role.OFFICE);
        colleague = county.signedIn(port, Role.FIELD);
        water = county.signedIn(port, Role.HANDLER, new Where.OfUnit(WATER));
        roads = county.signedIn(port, Role.HANDLER, new Where.OfUnit(ROADS));
        today = Fact.today(clock);
    }

    @AfterAll
    void close() {
        for (var client : List.of(office, colleague, water, roads)) client.close();
    }

    @BeforeEach
    void raise() {
        var raising = new Raising(
                county.programme(),
                county.unit(),
                null,
                null,
                Topic.ROADS,
                Channel.LETTER,
                null,
                null,
                1,
                today,
                "样例诉求",
                "样例",
                "",
                null);
        demand = moves.raise(county.scope, raising);
        for (var client : List.of(office, colleague)) client.look("/demands/" + demand);
        for (var client : List.of(water, roads)) client.look("/demands");
    }

    @Test
    void aUnitThatPassesItOnIsToldSoAndSeesItNoLonger() {
        refer(WATER);
        assertThat(sees(water)).isTrue();
        assertThat(sees(roads)).isFalse();
        var answer = take(water, "decline", "unit", ROADS.toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Client.to(answer)).startsWith("/demands").doesNotContain(demand.toString());
        assertThat(water.look(Client.to(answer)).body()).contains("no longer among yours");
        assertThat(sees(water)).isFalse();
        assertThat(sees(roads)).isTrue();
        var sent = roads.json("/api/v1/demands/" + demand + "/steps", """
                {"step": "decline", "text": "%s"}""".formatted(WORDS));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"state\":null").contains("\"entry\":\"");
        assertThat(sees(roads)).isFalse();
        assertThat(now().state()).isEqualTo(State.DECLINED);
    }

    @Test
    void aUnitThatHelpsSeesItUntilItLeaves() {
        refer(WATER);
        long before = counted(roads);
        take(office, "joining", "unit", ROADS.toString());
        assertThat(sees(roads)).isTrue();
        assertThat(roads.look("/demands").body()).contains(demand.toString());
        assertThat(counted(roads)).as("what stands above the list").isEqualTo(before + 1);
        assertThat(take(roads, "progress").statusCode()).isEqualTo(303);
        take(office, "leaving", "unit", ROADS.toString());
        assertThat(sees(roads)).isFalse();
        assertThat(counted(roads)).isEqualTo(before);
        assertThat(sees(water)).isTrue();
    }

    @Test
    void aDecisionIsAboutTheDemandAsItWasSeen() {
        var seen = Long.toString(now().version());
        assertThat(take(office, "referral", "unit", WATER.toString(), "seen", seen)
                        .statusCode())
                .isEqualTo(303);
        var late = take(colleague, "referral", "unit", ROADS.toString(), "seen", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has done something", WORDS);
        assertThat(now().with()).isEqualTo(WATER);
        assertThat(late.body()).contains("name=\"seen\" value=\"" + now().version() + "\"");
        var again = Long.toString(now().version());
        assertThat(take(colleague, "referral", "unit", ROADS.toString(), "seen", again)
                        .statusCode())
                .isEqualTo(303);
        assertThat(now().with()).isEqualTo(ROADS);
        var sent = office.json("/api/v1/demands/" + demand + "/steps", """
                {"step": "settlement", "means": "unit", "text": "x", "version": %s}""".formatted(seen));
        assertThat(sent.statusCode()).isEqualTo(409);
        // What happened is kept whatever else has happened.
        assertThat(take(office, "progress", "seen", seen).statusCode()).isEqualTo(303);
    }

    @Test
    void aReferralGivesADeadlineAndAnotherToTheSameUnitPutsItOffNot() {
        refer(WATER);
        var due = now().due();
        assertThat(due).as("by its urgency").isAfter(today.plusDays(14));
        var later = due.plusDays(30).toString();
        var asked = take(office, "referral", "unit", WATER.toString(), "due", later);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("due-error", "somebody else grants it");
        assertThat(now().due()).isEqualTo(due);
        assertThat(take(office, "referral", "unit", ROADS.toString(), "due", later)
                        .statusCode())
                .as("another unit gets a day of its own")
                .isEqualTo(303);
    }

    @Test
    void whoCalledItSettledConfirmsItForNobody() {
        take(office, "settlement", "means", "own");
        for (var by : List.of("resident", "second_officer")) {
            var own = take(office, "confirmation", "by", by);
            assertThat(own.statusCode()).as(by).isEqualTo(422);
            assertThat(own.body()).contains("by-error");
        }
        assertThat(take(colleague, "confirmation", "by", "second_officer").body())
                .as("of the same unit")
                .contains("by-error");
        assertThat(take(colleague, "confirmation", "by", "resident").statusCode())
                .isEqualTo(303);
        assertThat(now().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aUnitThatHelpedIsNoSecondPairOfEyes() {
        refer(WATER);
        take(office, "joining", "unit", county.unit().toString());
        take(water, "settlement", "means", "unit");
        assertThat(take(colleague, "confirmation", "by", "second_officer").body())
                .contains("by-error");
    }

    @Test
    void whoWithdrawsItSaysWhyAndItCanComeBack() {
        var without = office.fill("/demands/" + demand + "/withdrawal", "day", today.toString(), "text", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("text-error");
        assertThat(take(office, "withdrawal").statusCode()).isEqualTo(303);
        assertThat(take(colleague, "dispute").statusCode()).isEqualTo(303);
        assertThat(now().state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void severalAtOnceLeaveWhatAUnitHasAlready() {
        refer(WATER);
        take(water, "acceptance");
        var answer = office.fill("/demands/referral", "demand", demand.toString(), "to", ROADS.toString(), "by", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(now().with()).isEqualTo(WATER);
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    private void refer(UUID unit) {
        assertThat(take(office, "referral", "unit", unit.toString()).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> take(Client client, String task, String... fields) {
        var all = new ArrayList<>(List.of("day", today.toString(), "text", WORDS));
        all.addAll(List.of(fields));
        return client.fill("/demands/" + demand + "/" + task, all.toArray(String[]::new));
    }

    private boolean sees(Client client) {
        return client.look("/demands/" + demand).statusCode() == 200;
    }

    /** How many there are to do, as the tab says. */
    private static long counted(Client client) {
        var found = TODO.matcher(client.look("/demands").body());
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private Demand now() {
        return demands.find(county.scope, demand).orElseThrow();
    }
}
