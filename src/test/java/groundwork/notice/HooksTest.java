package groundwork.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.AuditLog;
import groundwork.directory.Counties;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Gateways are told of what happens, once it can be, in ids alone, and can tell that it was us. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class HooksTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(533300);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String CANARY = "井坏了canary";

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
    AuditLog audit;

    @Autowired
    Follower follower;

    private final TestClock clock = new TestClock("2026-09-01T01:00:00Z");
    private final Outside outside = new Outside("localhost");
    private SmallGateway gateway;
    private Office office;
    private UUID water;
    private UUID handler;
    private Hooks hooks;
    private HookDeliveries deliveries;
    private Courier courier;

    @BeforeEach
    void county() throws IOException {
        gateway = new SmallGateway(0);
        int county = COUNTIES.incrementAndGet();
        office = new Office(ledger, scopes, county);
        counties.open(county, Officer.of(office.scope.officer(), null, "样例甲"));
        water = Ids.derived("water", county);
        units.add(office.scope, Unit.of(water, "水务局"));
        handler = Ids.derived("样例乙", county);
        officers.add(office.scope, Officer.of(handler, water, "样例乙"));
        grants.give(office.scope, handler, Role.HANDLER, new Where.OfUnit(water), grants.today(), null, "");
        hooks = new Hooks(outside, audit, clock);
        deliveries = new HookDeliveries(hooks, new HookCalls(clock), clock);
        courier = courier(outside);
        office.enter(DAY, About.NOTHING, raised(Ids.derived("old", county)));
        follower.run();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private Courier courier(Outside outside) {
        return new Courier(counties, scopes, new Waybill(audit, clock), new Carrier(outside, clock), clock);
    }

    @Test
    void isToldOfWhatItWantsOnceAndInNoWords() {
        var made = add("demand.raised", "demand.referred");
        refer();
        follower.run();
        clock.pass(Duration.ofDays(365));
        courier.run();
        courier.run();
        assertThat(gateway.got).hasSize(2);
        var body = gateway.got.get(1).body();
        assertThat(body)
                .contains(
                        "\"type\":\"demand.referred\"",
                        "\"county\":" + office.scope.county(),
                        "\"topic\":\"irrigation\"",
                        "\"unit\":\"" + water,
                        "\"due\":\"2026-09-10\"",
                        "\"officers\":[\"" + handler + "\"]");
        for (var got : gateway.got) assertThat(got.body()).doesNotContain("canary", "井", "样例", "水务局", "example.com");
        assertThat(gateway.got.getFirst().headers().get("content-type")).isEqualTo("application/json");
        signed(gateway.got.get(1), made);
        assertThat(states(made)).containsExactly(DeliveryState.ARRIVED, DeliveryState.ARRIVED);
    }

    @Test
    void whatIsWrittenOnACardsPageIsToldOnceADay() {
        var made = add("inbox.messages");
        var tidings = new Tidings(new HookCalls(clock), clock);
        var first = Ids.derived("message", office.scope.county());
        office.scope.<Void>write(db -> {
            tidings.tell(db, office.scope, Kind.MESSAGES, first, 533300100200L, List.of(handler));
            tidings.tell(db, office.scope, Kind.MESSAGES, Ids.derived("later", first), 533300100200L, List.of(handler));
            tidings.tell(db, office.scope, Kind.STYLE, Ids.derived("style", first), 533300100200L, List.of(handler));
            return null;
        });
        clock.pass(Duration.ofDays(365));
        courier.run();
        assertThat(gateway.got).hasSize(1);
        assertThat(gateway.got.getFirst().body())
                .contains(
                        "\"type\":\"inbox.messages\"",
                        "\"message\":\"" + first,
                        "\"village\":533300100200",
                        "\"officers\":[\"" + handler + "\"]");
        signed(gateway.got.getFirst(), made);
    }

    @Test
    void whatAnImportBringsAndWhatItDoesNotWantIsNotSent() {
        var made = add("demand.settled");
        refer();
        follower.run();
        assertThat(deliveries.of(office.scope, made.id())).isEmpty();
    }

    @Test
    void waitsWhileTheReceiverIsDownAndIsGivenUpAfterThreeDays() {
        var made = add("demand.referred");
        refer();
        follower.run();
        clock.pass(Duration.ofDays(365));
        gateway.answer = 500;
        courier.run();
        courier.run();
        assertThat(gateway.got).as("it is not yet time to try again").hasSize(1);
        assertThat(states(made)).containsExactly(DeliveryState.RETRYING);
        clock.pass(Duration.ofSeconds(5));
        courier.run();
        assertThat(gateway.got).hasSize(2);
        assertThat(gateway.got.get(1).id()).isEqualTo(gateway.got.get(0).id());
        gateway.close();
        clock.pass(Duration.ofMinutes(5));
        courier.run();
        var down = deliveries.of(office.scope, made.id()).getFirst();
        assertThat(down.failure()).isEqualTo("unreachable");
        assertThat(down.status()).isNull();
        for (int i = 0; i < 7; i++) {
            assertThat(states(made)).containsExactly(DeliveryState.RETRYING);
            clock.pass(Duration.ofHours(24));
            courier.run();
        }
        assertThat(states(made)).containsExactly(DeliveryState.GIVEN_UP);
        assertThat(hooks.find(office.scope, made.id()).lost()).isEqualTo(1);
    }

    @Test
    void aCallIsSignedForTheSecondThatItNames() {
        var made = add("demand.referred");
        deliveries.test(office.scope, made.id());
        var seconds = new AtomicInteger();
        var running = new TestClock("2026-09-01T01:00:00Z") {
            @Override
            public Instant instant() {
                return super.instant().plusSeconds(seconds.incrementAndGet());
            }
        };
        new Courier(counties, scopes, new Waybill(audit, clock), new Carrier(outside, running), clock).run();
        signed(gateway.got.getFirst(), made);
    }

    @Test
    void severalNodesDoNotSendTwice() {
        var made = add("demand.referred");
        for (int i = 0; i < 20; i++) deliveries.test(office.scope, made.id());
        IntStream.range(0, 4).parallel().forEach(node -> courier(outside).run());
        assertThat(gateway.got).hasSize(20);
        assertThat(gateway.got.stream().map(SmallGateway.Got::id).distinct()).hasSize(20);
    }

    @Test
    void sentAgainByHandItArrivesUnderItsId() throws IOException {
        var made = add("demand.referred");
        refer();
        follower.run();
        clock.pass(Duration.ofDays(365));
        gateway.answer = 302;
        courier.run();
        assertThat(gateway.got).as("it goes nowhere else").hasSize(1);
        gateway.answer = 200;
        deliveries.again(
                office.scope,
                made.id(),
                deliveries.of(office.scope, made.id()).getFirst().id());
        courier.run();
        assertThat(gateway.got).hasSize(2);
        assertThat(states(made)).containsExactly(DeliveryState.ARRIVED);
    }

    @Test
    void aRenewedSecretGoesWithTheOldOneForADay() {
        var old = add("demand.referred");
        var renewed = hooks.renew(office.scope, old.id());
        deliveries.test(office.scope, old.id());
        courier.run();
        var both = gateway.got.getFirst().headers().get("webhook-signature").split(" ");
        assertThat(both)
                .containsExactly(expected(gateway.got.getFirst(), renewed), expected(gateway.got.getFirst(), old));
        clock.pass(Duration.ofHours(25));
        deliveries.test(office.scope, old.id());
        courier.run();
        signed(gateway.got.get(1), renewed);
        courier.sweep();
        assertThat(hooks.find(office.scope, old.id()).formerUntil()).isNull();
    }

    @Test
    void whoIsGoneIsDisabledAndOneThatIsRemovedComesBack() {
        var made = add("demand.referred");
        gateway.answer = 410;
        deliveries.test(office.scope, made.id());
        courier.run();
        var gone = hooks.find(office.scope, made.id());
        assertThat(gone.enabled()).isFalse();
        assertThat(gone.gone()).isTrue();
        assertThat(states(made)).containsExactly(DeliveryState.GIVEN_UP);
        assertThatThrownBy(() -> deliveries.test(office.scope, made.id())).isInstanceOf(Refusal.class);
        hooks.remove(office.scope, made.id());
        assertThat(hooks.list(office.scope)).isEmpty();
        assertThatThrownBy(() -> hooks.enable(office.scope, made.id(), true)).isInstanceOf(Refusal.class);
        hooks.restore(office.scope, made.id());
        hooks.enable(office.scope, made.id(), true);
        hooks.remove(office.scope, made.id());
        clock.pass(Duration.ofHours(25));
        courier.sweep();
        assertThatThrownBy(() -> hooks.restore(office.scope, made.id())).isInstanceOf(Refusal.class);
        assertThat(audited()).contains("made", "gone", "removed", "restored", "enabled");
    }

    @Test
    void anAddressThatHasComeToLieInsideIsNotCalled() {
        var made = add("demand.referred");
        deliveries.test(office.scope, made.id());
        courier(new Outside("")).run();
        assertThat(gateway.got).isEmpty();
        assertThat(deliveries.of(office.scope, made.id()).getFirst().failure()).isIn("https", "inside");
        assertThatThrownBy(() -> new Hooks(new Outside(""), audit, clock).add(office.scope, entered("demand.raised")))
                .isInstanceOf(Refusal.class);
    }

    private Hooks.Made add(String... events) {
        return hooks.add(office.scope, entered(events));
    }

    private HookEntered entered(String... events) {
        return new HookEntered("短信", gateway.address(), List.of(events));
    }

    private List<DeliveryState> states(Hooks.Made made) {
        return deliveries.of(office.scope, made.id()).stream()
                .map(Delivery::state)
                .toList();
    }

    private List<String> audited() {
        return office
                .scope
                .read(db -> db.sql("select facts from directory.audit where kind = 'webhook'")
                        .query(String.class)
                        .list())
                .stream()
                .map(facts -> facts.replace("what=", ""))
                .toList();
    }

    private static void signed(SmallGateway.Got got, Hooks.Made made) {
        assertThat(got.headers().get("webhook-signature")).isEqualTo(expected(got, made));
    }

    private static String expected(SmallGateway.Got got, Hooks.Made made) {
        var at = Instant.ofEpochSecond(Long.parseLong(got.headers().get("webhook-timestamp")));
        var secret = Base64.getDecoder().decode(made.secret().replace("whsec_", ""));
        return Signature.of(secret, got.id(), at, got.body());
    }

    private void refer() {
        var id = Ids.derived("demand", office.scope.county(), System.nanoTime());
        var words = Words.of(id, "demand", Map.of("title", CANARY, "person", CANARY));
        office.enter(id, DAY, About.NOTHING, raised(id), words);
        var note = Ids.derived("referral", id);
        office.enter(
                note,
                DAY,
                About.NOTHING,
                new DemandEntry.Referred(id, water, DAY.plusDays(9)),
                Words.of(note, "note", Map.of("text", CANARY)));
    }

    private static DemandEntry.Raised raised(UUID id) {
        return new DemandEntry.Raised(id, Topic.IRRIGATION, Channel.VISIT, null, 1);
    }
}
