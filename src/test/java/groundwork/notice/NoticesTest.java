package groundwork.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.Audience;
import groundwork.directory.Counties;
import groundwork.directory.Grants;
import groundwork.directory.Holidays;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.OwnMail;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.ToDos;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who is told of what, once; and mails that wait for their server and say nothing of anybody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class NoticesTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(532700);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

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
    Audience audience;

    @Autowired
    Names names;

    @Autowired
    Grants grants;

    @Autowired
    Follower follower;

    @Autowired
    Notices notices;

    @Autowired
    Wishes wishes;

    @Autowired
    SignIns signIns;

    @Autowired
    Messages messages;

    @Autowired
    Holidays holidays;

    @Autowired
    ProgrammeChoices programmes;

    @Autowired
    List<ToDos> toDos;

    @Autowired
    OwnMail ownMail;

    private final TestClock clock = new TestClock("2026-09-01T01:00:00Z");
    private Office office;
    private About about;
    private UUID water;
    private UUID handler;
    private UUID leader;
    private UUID raiser;
    private Letters letters;

    @BeforeEach
    void staff() {
        int county = COUNTIES.incrementAndGet();
        office = new Office(ledger, scopes, county);
        counties.open(county, Officer.of(office.scope.officer(), null, "样例甲"));
        water = Ids.derived("water", county);
        units.add(office.scope, Unit.of(water, "水务局"));
        handler = officer("样例乙", water, Role.HANDLER, new Where.OfUnit(water));
        leader = officer("样例丙", null, Role.LEADER, Where.COUNTY);
        raiser = officer("样例丁", null, Role.FIELD, Where.COUNTY);
        about = new About(null, null, null, List.of(raiser), null);
        office.enter(DAY, about, raised(Ids.derived("old", county)));
        follower.run();
    }

    @Test
    void eachIsToldOfWhatConcernsHimAndOnce() {
        var pump = raise();
        office.enter(DAY, about, new DemandEntry.Referred(pump, water, DAY.plusDays(9)));
        office.enter(DAY, about, new DemandEntry.Urged(pump));
        office.enter(DAY, about, new DemandEntry.Escalated(pump, true));
        office.enter(DAY, about, new DemandEntry.Settled(pump, Means.UNIT, null));
        follower.run();
        follower.run();
        assertThat(told(handler)).containsExactlyInAnyOrder(Kind.REFERRED, Kind.URGED);
        assertThat(told(leader)).containsExactly(Kind.ESCALATED);
        assertThat(told(raiser)).containsExactly(Kind.SETTLED);
        assertThat(told(office.scope.officer())).isEmpty();
        assertThat(notices.unread(office.scope.county(), handler)).isEqualTo(2);
        notices.read(as(handler), null);
        assertThat(notices.unread(office.scope.county(), handler)).isZero();
        assertThat(notices.unread(office.scope.county(), leader)).isEqualTo(1);
    }

    @Test
    void whoTookDownTheSameHearsHowItGoesOn() {
        var other = officer("样例己", null, Role.FIELD, Where.COUNTY);
        var pump = raise();
        about = new About(null, null, null, List.of(other), null);
        var same = raise();
        office.enter(DAY, about, new DemandEntry.Merged(same, pump));
        office.enter(DAY, about, new DemandEntry.Settled(pump, Means.UNIT, null));
        follower.run();
        assertThat(told(other)).containsExactly(Kind.SETTLED);
        assertThat(told(raiser)).containsExactly(Kind.SETTLED);
    }

    @Test
    void mailWaitsForItsServerAndIsNeverLost() throws IOException {
        wishes.set(as(handler), Wish.AT_ONCE);
        int port = freePort();
        var outbox = outbox(port);
        office.enter(DAY, about, new DemandEntry.Referred(raise(), water, null));
        follower.run();
        outbox.run();
        assertThat(waiting()).isEqualTo(1);
        try (var server = new SmallMailServer(port)) {
            outbox.run();
            assertThat(server.mails).as("it is not yet time to try again").isEmpty();
            clock.pass(Duration.ofMinutes(2));
            outbox.run();
            outbox.run();
            assertThat(server.mails).hasSize(1);
            assertThat(waiting()).isZero();
            var mail = server.mails.getFirst();
            var text = text(mail);
            assertThat(text).contains("有诉求转交本单位办理", "A demand was referred to your unit", "/demands/");
            assertThat(text).doesNotContain("样例", "井坏了");
            // The program ended after it was sent and before that was noted down.
            office.scope.write(db -> db.sql("update notice.mail set sent_at = null where county = :county")
                    .param("county", office.scope.county())
                    .update());
            clock.pass(Duration.ofMinutes(10));
            outbox.run();
            assertThat(server.mails).hasSize(2);
            assertThat(id(server.mails.get(1))).isEqualTo(id(mail)).contains("@groundwork");
        }
    }

    @Test
    void theDailyMailIsOneAMorning() throws IOException {
        wishes.set(as(handler), Wish.DAILY);
        try (var server = new SmallMailServer(0)) {
            var outbox = outbox(server.port());
            office.enter(DAY, about, new DemandEntry.Referred(raise(), water, null));
            office.enter(DAY, about, new DemandEntry.Referred(raise(), water, null));
            follower.run();
            outbox.run();
            assertThat(server.mails).hasSize(1);
            office.enter(DAY, about, new DemandEntry.Referred(raise(), water, null));
            follower.run();
            outbox.run();
            assertThat(server.mails).hasSize(1);
            clock.pass(Duration.ofHours(20));
            outbox.run();
            assertThat(server.mails).as("before half past seven").hasSize(1);
            clock.pass(Duration.ofHours(4));
            outbox.run();
            assertThat(server.mails).hasSize(2);
        }
    }

    @Test
    void onWorkdaysTheDailyMailSaysWhatIsToBeDoneAndNamesNobody() throws IOException {
        wishes.set(as(handler), Wish.DAILY);
        var plan = new ProgrammeEntry.Planned(
                "work-" + office.scope.county(), ProgrammeKind.GRASSROOTS_WORK, DAY.minusDays(9), DAY.plusDays(90));
        var programme = Ids.programme(office.scope.county(), plan.slug());
        office.enter(programme, DAY, About.NOTHING, plan);
        about = new About(programme, null, null, List.of(raiser), null);
        var pump = raise();
        office.enter(DAY, about, new DemandEntry.Referred(pump, water, DAY.plusDays(2)));
        follower.run();
        try (var server = new SmallMailServer(0)) {
            var outbox = outbox(server.port());
            outbox.run();
            notices.read(as(handler), null);
            clock.pass(Duration.ofHours(24));
            outbox.run();
            assertThat(server.mails).as("nothing new, but still to be done").hasSize(2);
            assertThat(text(server.mails.get(1)))
                    .contains("【待办事项】", "2026年9月3日", "3 September 2026", "/demands/" + pump, "水务局")
                    .doesNotContain("样例", "井坏了");
            clock.pass(Duration.ofDays(3)); // a Saturday
            outbox.run();
            assertThat(server.mails).hasSize(2);
            clock.pass(Duration.ofDays(2));
            outbox.run();
            outbox.run();
            assertThat(server.mails).hasSize(3);
        }
    }

    @Test
    void anAddressOfOnesOwnIsTakenOnceTheCodeThatCameThereIsTyped() throws IOException {
        var me = as(handler);
        try (var server = new SmallMailServer(0)) {
            outbox(server.port());
            var own = new OwnAddress(ownMail, letters, messages, clock);
            assertThatThrownBy(() -> own.ask(me, "no address")).isInstanceOf(Refusal.class);
            own.ask(me, "mine@example.com");
            assertThat(own.asked(me)).isEqualTo("mine@example.com");
            assertThatThrownBy(() -> own.ask(me, "another@example.com"))
                    .as("within a minute")
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> own.confirm(me, "0000-0000")).isInstanceOf(Refusal.class);
            assertThat(address()).isEqualTo(handler + "@example.com");
            own.confirm(me, code(server.mails.getFirst()).toLowerCase(Locale.ROOT));
            assertThat(address()).isEqualTo("mine@example.com");
            assertThat(own.asked(me)).isNull();
            assertThatThrownBy(() -> own.confirm(me, code(server.mails.getFirst())))
                    .as("once")
                    .isInstanceOf(Refusal.class);
            own.remove(me);
            assertThat(address()).isNull();

            own.ask(me, "mine@example.com");
            for (int i = 0; i < 10; i++)
                assertThatThrownBy(() -> own.confirm(me, "0000-0000")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> own.confirm(me, code(server.mails.get(1))))
                    .as("after ten others")
                    .isInstanceOf(Refusal.class);
            assertThat(address()).isNull();
        }
    }

    @Test
    void whatTheMailServerDoesNotTakeIsSaidAtTheField() throws IOException {
        outbox(freePort());
        var own = new OwnAddress(ownMail, letters, messages, clock);
        assertThatThrownBy(() -> own.ask(as(handler), "mine@example.com"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("address"));
        assertThat(own.asked(as(handler))).isNull();
    }

    private String address() {
        return officers.find(office.scope, handler).orElseThrow().email();
    }

    private static String code(String mail) {
        var found = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(text(mail));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void oneMailThatCannotBeWrittenKeepsNoOtherBack() throws IOException {
        wishes.set(as(leader), Wish.DAILY);
        var pump = raise();
        office.enter(DAY, about, new DemandEntry.Escalated(pump, true));
        follower.run();
        ToDos broken = (scope, programme, reader, most) -> {
            throw new IllegalStateException("cannot be written");
        };
        var plan = new ProgrammeEntry.Planned("plan", ProgrammeKind.GRASSROOTS_WORK, DAY.minusDays(9), DAY);
        office.enter(Ids.programme(office.scope.county(), plan.slug()), DAY, About.NOTHING, plan);
        try (var server = new SmallMailServer(0)) {
            var outbox = outbox(server.port(), List.of(broken));
            outbox.run();
            assertThat(server.mails).isEmpty();
            assertThat(waiting()).as("it waits").isEqualTo(1);
            wishes.set(as(handler), Wish.AT_ONCE);
            office.enter(DAY, about, new DemandEntry.Referred(pump, water, null));
            follower.run();
            clock.pass(Duration.ofMinutes(2));
            outbox.run();
            assertThat(server.mails).as("the other went").hasSize(1);
            assertThat(waiting()).isEqualTo(1);
            clock.pass(Duration.ofMinutes(5));
            outbox(server.port()).run();
            assertThat(server.mails).as("mended, it goes").hasSize(2);
        }
    }

    @Test
    void whoeverIsShutOutOrHasNoRoleAnyMoreIsNeitherToldNorMailed() throws IOException {
        var county = office.scope.county();
        var chief = Ids.derived("chief", county);
        signIns.add("chief." + county, chief, county, true);
        signIns.add("handler." + county, handler, county, false);
        wishes.set(as(handler), Wish.AT_ONCE);
        var pump = raise();
        office.enter(DAY, about, new DemandEntry.Referred(pump, water, DAY.plusDays(9)));
        follower.run();
        assertThat(signIns.disable(handler, true)).isTrue();
        for (var held : grants.of(office.scope, raiser)) grants.end(office.scope, raiser, held.id());
        office.enter(DAY, about, new DemandEntry.Urged(pump));
        office.enter(DAY, about, new DemandEntry.Settled(pump, Means.UNIT, null));
        var chiefs = Ids.derived("chief's demand", county);
        office.enter(chiefs, DAY, new About(null, null, null, List.of(chief), null), raised(chiefs));
        office.enter(DAY, about, new DemandEntry.Settled(chiefs, Means.UNIT, null));
        follower.run();
        assertThat(notices.unread(county, handler))
                .as("what he was told before")
                .isEqualTo(1);
        assertThat(notices.unread(county, raiser)).isZero();
        assertThat(notices.unread(county, chief)).as("needs no role given").isEqualTo(1);
        try (var server = new SmallMailServer(0)) {
            outbox(server.port()).run();
            assertThat(server.mails).isEmpty();
        }
    }

    @Test
    void anothersNoticeIsNoPlaceToPageFrom() {
        var pump = raise();
        office.enter(DAY, about, new DemandEntry.Referred(pump, water, DAY.plusDays(9)));
        office.enter(DAY, about, new DemandEntry.Escalated(pump, true));
        follower.run();
        var his = notices.page(as(handler), Paged.From.FIRST)
                .rows()
                .getFirst()
                .id()
                .toString();
        for (var from : List.of(new Paged.From(his, null), new Paged.From(null, his)))
            assertThat(notices.page(as(leader), from)).isEqualTo(notices.page(as(leader), Paged.From.FIRST));
    }

    private Outbox outbox(int port) {
        return outbox(port, toDos);
    }

    private Outbox outbox(int port, List<ToDos> toDos) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        letters = new Letters(beans.getBeanProvider(JavaMailSender.class), "a@example.com", "https://x.cn");
        var digest = new Digest(scopes, grants, programmes, toDos, messages, letters);
        var post = new Post(letters, digest, officers, audience, names, messages);
        return new Outbox(counties, scopes, new Gathering(holidays, clock), post, clock);
    }

    private long waiting() {
        return office.scope.read(db -> db.sql("select count(*) from notice.mail where sent_at is null")
                .query(Long.class)
                .single());
    }

    static String text(String mail) {
        try {
            var bytes = mail.getBytes(StandardCharsets.UTF_8);
            return (String) new MimeMessage(null, new ByteArrayInputStream(bytes)).getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** As he asks at the console: what he does not see does not exist for him. */
    private Scope as(UUID officer) {
        return scopes.of(office.scope.county(), officer, grants.powers(office.scope.county(), officer));
    }

    private List<Kind> told(UUID officer) {
        return notices.page(as(officer), Paged.From.FIRST).rows().stream()
                .map(Notice::kind)
                .toList();
    }

    private UUID officer(String name, UUID unit, Role role, Where where) {
        var id = Ids.derived(name, office.scope.county());
        officers.add(office.scope, new Officer(id, unit, name, null, null, id + "@example.com"));
        grants.give(office.scope, id, role, where, grants.today(), null, "");
        return id;
    }

    private UUID raise() {
        var id = Ids.derived("demand", office.scope.county(), System.nanoTime());
        var words = Words.of(id, "demand", Map.of("title", "井坏了", "person", "样例戊"));
        return office.enter(id, DAY, about, raised(id), words);
    }

    private static DemandEntry.Raised raised(UUID id) {
        return new DemandEntry.Raised(id, Topic.IRRIGATION, Channel.VISIT, null, 1);
    }
}
