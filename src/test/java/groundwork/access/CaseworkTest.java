package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Move;
import groundwork.demand.Moves;
import groundwork.demand.Raising;
import groundwork.demand.State;
import groundwork.directory.Role;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules of a demand's life, clicked: from every state that the table reaches, everything that the desk offers. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.allowances=100")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkTest {

    private static final String WORDS = "sample words that must not be lost";

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
    private Client leader;
    private Client colleague;
    private UUID programme;
    private UUID unit;
    private LocalDate today;

    @BeforeAll
    void open(@Autowired ApplicationContext program, @Autowired Units units) throws IOException {
        county = new SmallCounty(program, 411082);
        office = county.signedIn(port, Role.OFFICE);
        leader = county.signedIn(port, Role.LEADER);
        colleague = county.signedIn(port, Role.FIELD);
        today = Fact.today(clock);
        var known = UUID.fromString(county.address("/demands/{id}").substring("/demands/".length()));
        programme = find(known).raised().fact().about().programme();
        unit = Ids.next(clock);
        units.add(county.scope, Unit.of(unit, "样例局"));
        for (var client : List.of(office, leader, colleague)) client.look("/demands/" + known);
    }

    @AfterAll
    void close() {
        office.close();
        leader.close();
        colleague.close();
    }

    /** What is pressed, and what the table makes of it. */
    private record Click(String task, Move move, List<String> fields) {

        static Click of(String task, Move move, String... fields) {
            return new Click(task, move, List.of(fields));
        }
    }

    private List<Click> clicks() {
        var to = unit.toString();
        var into = raise().toString();
        return List.of(
                Click.of(
                        "referral",
                        Move.REFERRAL,
                        "unit",
                        to,
                        "due",
                        today.plusDays(9).toString()),
                Click.of("acceptance", Move.ACCEPTANCE),
                Click.of("decline", Move.DECLINE),
                Click.of("progress", Move.PROGRESS),
                Click.of("urging", Move.URGING),
                Click.of("escalation", Move.ESCALATION),
                Click.of("joining", Move.UNIT_JOINED, "unit", to),
                Click.of("leaving", Move.UNIT_LEFT, "unit", to),
                Click.of(
                        "extension",
                        Move.EXTENSION_ASKED,
                        "due",
                        today.plusDays(30).toString()),
                Click.of("extension_answer", Move.EXTENSION_GRANTED, "answer", "granted"),
                Click.of("extension_answer", Move.EXTENSION_REFUSED, "answer", "refused"),
                Click.of("approval", Move.APPROVAL_SOUGHT),
                Click.of("approval_answer", Move.APPROVAL_GRANTED, "answer", "granted"),
                Click.of("approval_answer", Move.APPROVAL_REFUSED, "answer", "refused"),
                Click.of("settlement", Move.SETTLEMENT, "means", "unit"),
                Click.of("confirmation", Move.CONFIRMATION, "by", "resident"),
                Click.of("dispute", Move.DISPUTE),
                Click.of("look_back", Move.LOOK_BACK, "finding", "partly"),
                Click.of("look_back", Move.LOOK_BACK_FAILED, "finding", "not_solved"),
                Click.of("note", Move.NOTE),
                Click.of("merger", Move.MERGER, "into", into),
                Click.of("withdrawal", Move.WITHDRAWAL));
    }

    @Test
    void everyHistoryThatTheTableAllowsCanBeClickedThrough() {
        var clicks = clicks();
        var ways = ways(clicks);
        assertThat(ways.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values())
                        .filter(state -> state != State.UNKNOWN)
                        .toList());
        for (var state : ways.keySet())
            for (var click : clicks) {
                var demand = raise();
                for (var step : ways.get(state))
                    assertThat(press(demand, step).statusCode()).isEqualTo(303);
                assertThat(find(demand).state()).isEqualTo(state);
                if (click.move == Move.EXTENSION_GRANTED || click.move == Move.EXTENSION_REFUSED)
                    press(demand, clicks.get(8));
                judge(state, click, press(demand, click), find(demand));
            }
    }

    /** The shortest way to each state. */
    private static Map<State, List<Click>> ways(List<Click> clicks) {
        var ways = new EnumMap<State, List<Click>>(State.class);
        ways.put(State.RAISED, List.of());
        var waiting = new ArrayDeque<>(List.of(State.RAISED));
        while (!waiting.isEmpty()) {
            var from = waiting.poll();
            for (var click : clicks) {
                if (!click.move.fits(from) || ways.containsKey(click.move.from(from))) continue;
                var way = new ArrayList<>(ways.get(from));
                way.add(click);
                ways.put(click.move.from(from), List.copyOf(way));
                waiting.add(click.move.from(from));
            }
        }
        return ways;
    }

    private static void judge(State from, Click click, HttpResponse<String> answer, Demand after) {
        var name = from + " " + click.move;
        if (click.move.fits(from)) {
            assertThat(answer.statusCode()).as(name).isEqualTo(303);
            assertThat(after.state()).as(name).isEqualTo(click.move.from(from));
            assertThat(after.flagged()).as(name).isEmpty();
        } else if (click.move.decided()) {
            assertThat(answer.statusCode()).as(name).isEqualTo(409);
            assertThat(answer.body()).as(name).contains(WORDS);
            assertThat(after.state()).as(name).isEqualTo(from);
            assertThat(after.flagged()).as(name).isEmpty();
        } else {
            assertThat(answer.statusCode()).as(name).isEqualTo(303);
            assertThat(after.state()).as(name).isEqualTo(from);
            assertThat(after.flagged()).as(name).hasSize(1);
        }
    }

    @Test
    void ofTwoWhoActAtOnceOneWinsAndTheOtherSeesWhatHappened() throws Exception {
        var clicks = clicks();
        for (int round = 0; round < 8; round++) {
            var demand = raise();
            press(demand, clicks.getFirst());
            List<Callable<HttpResponse<String>>> both = List.of(
                    () -> send(office, demand, Click.of("acceptance", Move.ACCEPTANCE)),
                    () -> send(office, demand, Click.of("acceptance", Move.ACCEPTANCE)));
            List<HttpResponse<String>> answers;
            try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
                answers = at.invokeAll(both).stream()
                        .map(done -> done.resultNow())
                        .toList();
            }
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
            var lost = answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(lost.body()).contains("This demand is being solved", "Look at how it stands now", WORDS);
            var after = find(demand);
            assertThat(after.state()).isEqualTo(State.ACCEPTED);
            assertThat(after.life()).hasSize(3);
        }
    }

    @Test
    void aUnitThatDeclinesPassesItOnTwiceAndThenTheOfficeDecides(@Autowired Units units) {
        var demand = raise();
        press(demand, clicks().getFirst());
        for (int times = 1; times <= 3; times++) {
            var next = Ids.next(clock);
            units.add(county.scope, Unit.of(next, "样例局" + times));
            send(office, demand, Click.of("decline", Move.DECLINE, "unit", next.toString()));
            var after = find(demand);
            assertThat(after.passed()).isEqualTo(Math.min(times, 2));
            assertThat(after.state()).isEqualTo(times < 3 ? State.REFERRED : State.DECLINED);
            assertThat(next.equals(after.holder())).isEqualTo(times < 3);
        }
        assertThat(find(demand).holder()).as("the office has it").isNull();
    }

    @Test
    void whoDeclinesTwicePassesItOnOnce(@Autowired Units units) throws Exception {
        for (int round = 0; round < 8; round++) {
            var demand = raise();
            press(demand, clicks().getFirst());
            var next = List.of(other(units, round + " a"), other(units, round + " b"));
            // Twice to the same, or two of the unit each to another.
            var same = round % 2 == 0;
            var first = Click.of("decline", Move.DECLINE, "unit", next.get(0).toString());
            var second = Click.of(
                    "decline", Move.DECLINE, "unit", next.get(same ? 0 : 1).toString());
            List<Callable<HttpResponse<String>>> both =
                    List.of(() -> send(office, demand, first), () -> send(office, demand, second));
            try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
                var codes = at.invokeAll(both).stream()
                        .map(done -> done.resultNow().statusCode())
                        .toList();
                // To two different ones it may be passed on one after the other.
                if (same) assertThat(codes).containsExactlyInAnyOrder(303, 409);
            }
            var after = find(demand);
            if (!same) continue;
            assertThat(after.state()).isEqualTo(State.REFERRED);
            assertThat(after.holder()).isEqualTo(next.getFirst());
            assertThat(after.life()).hasSize(4);
            assertThat(send(office, demand, first).statusCode()).isEqualTo(409);
            assertThat(find(demand).life()).hasSize(4);
        }
    }

    private UUID other(Units units, String name) {
        var id = Ids.next(clock);
        units.add(county.scope, Unit.of(id, "样例局 " + name));
        return id;
    }

    private UUID raise() {
        return moves.raise(
                county.scope,
                new Raising(
                        programme,
                        null,
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
                        null));
    }

    private Demand find(UUID demand) {
        return demands.find(county.scope, demand).orElseThrow();
    }

    /** More time is granted by somebody else than who asked, and confirmed by somebody else than who settled it. */
    private HttpResponse<String> press(UUID demand, Click click) {
        return switch (click.task) {
            case "extension_answer" -> send(leader, demand, click);
            case "confirmation" -> send(colleague, demand, click);
            default -> send(office, demand, click);
        };
    }

    private HttpResponse<String> send(Client client, UUID demand, Click click) {
        var fields = new ArrayList<>(List.of("day", today.toString(), "text", WORDS));
        fields.addAll(click.fields);
        return client.fill("/demands/" + demand + "/" + click.task, fields.toArray(String[]::new));
    }
}
