package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.Groundwork;
import groundwork.directory.FirstStart;
import groundwork.directory.SignIns;
import groundwork.runtime.postgres.Login;
import groundwork.support.Statements;
import groundwork.support.TestDatabase;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two nodes on one database: what one knows of a session the other knows too, as does one that is started later. */
class SessionTest {

    private static final int COUNTY = 640221;
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    private static TestDatabase database;
    private static ConfigurableApplicationContext node;
    private static FirstStart.Key demo;

    private final Client browser = new Client(port(node));

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = node();
        demo = node.getBean(FirstStart.class).demo(COUNTY);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @AfterEach
    void close() {
        browser.close();
        database.migrator().sql("delete from access.session").update();
    }

    @Test
    void aSessionIsKnownToEveryNodeAndOutlivesTheOneItBeganAt() {
        try (var first = node();
                var second = node();
                var person = new Client(port(first))) {
            person.signIn(demo.login(), demo.password());
            person.goTo(port(second));
            assertThat(person.look("/units").statusCode()).isEqualTo(200);
            first.close();
            person.goTo(port(node));
            assertThat(person.look("/units").statusCode()).isEqualTo(200);
            person.fill("/sign-out");
            person.goTo(port(second));
            assertThat(to(person.look("/units"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void aNewPasswordEndsTheSessionsAtEveryNode() {
        browser.signIn(demo.login(), demo.password());
        assertThat(browser.look("/units").statusCode()).isEqualTo(200);
        try (var other = node()) {
            var signIns = other.getBean(SignIns.class);
            signIns.choose(signIns.login(demo.login()).orElseThrow().id(), demo.password());
        }
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
        assertThat(sessions()).isLessThanOrEqualTo(1);
    }

    @Test
    void aRequestStillUnderWayDoesNotBringBackTheOldId() {
        browser.signIn(demo.login(), demo.password());
        var before = browser.session();
        var another = underWay(repository(), before);
        browser.look("/password");
        var chosen = "four words and more";
        browser.fill("/password", "current", demo.password(), "chosen", chosen, "again", chosen);
        another.run();
        assertThat(known(before)).isFalse();
        assertThat(browser.look("/units").statusCode()).isEqualTo(200);
        var signIns = node.getBean(SignIns.class);
        signIns.choose(signIns.login(demo.login()).orElseThrow().id(), demo.password());
    }

    @Test
    void thirtyMinutesWithoutAClickEndItAndItIsClearedAway() {
        browser.signIn(demo.login(), demo.password());
        sleep(29);
        assertThat(browser.look("/units").statusCode()).isEqualTo(200);
        sleep(31);
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");

        browser.signIn(demo.login(), demo.password());
        sleep(31);
        node.getBean(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();
        assertThat(sessions()).isZero();
    }

    @Test
    void twelveHoursAfterTheSignInItEndsHoweverMuchIsClicked() {
        browser.signIn(demo.login(), demo.password());
        begunEarlier(11);
        assertThat(browser.look("/units").statusCode()).isEqualTo(200);
        begunEarlier(1);
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
    }

    @Test
    void whoReadsTheTableCanGoOnWithNoSession() {
        browser.signIn(demo.login(), demo.password());
        var table = database.migrator()
                .sql("select s::text || coalesce(string_agg(convert_from(a.attribute_bytes, 'LATIN1'), ''), '')"
                        + " from access.session s"
                        + " left join access.session_attributes a on a.session_primary_id = s.primary_id group by s")
                .query(String.class)
                .list();
        assertThat(table).isNotEmpty().noneMatch(row -> row.contains(browser.session()));
        assertThat(table).noneMatch(row -> row.contains(demo.login()) || row.contains("127.0.0.1"));
    }

    @Test
    void aSessionThatThisVersionCannotReadIsEndedQuietly() {
        browser.signIn(demo.login(), demo.password());
        database.migrator()
                .sql("update access.session_attributes set attribute_bytes = 'Jwhatever'::bytea")
                .update();
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
        assertThat(to(browser.signIn(demo.login(), demo.password()))).isEqualTo("/units");

        database.migrator()
                .sql("update access.session_attributes set attribute_bytes = 'T?'::bytea where attribute_name = :name")
                .param("name", Remembered.WHO)
                .update();
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
    }

    @Test
    void aClickReadsItOnceAndWritesItOnceAndAnAssetNeither() {
        browser.signIn(demo.login(), demo.password());
        var page = browser.look("/units");
        var asset = ASSET.matcher(page.body());
        assertThat(asset.find()).isTrue();
        assertThat(statements(() -> browser.look("/units")))
                .hasSize(2)
                .anyMatch(sql -> sql.contains("select"))
                .anyMatch(sql -> sql.contains("update"));
        assertThat(statements(() -> browser.look(asset.group(1)))).isEmpty();
    }

    @Test
    void strangersLeaveNothingBehind() {
        browser.look("/units");
        browser.look("/sign-in");
        browser.fill("/preferences", "lang", "en");
        browser.fill("/sign-in", "login", "nobody", "password", "guess");
        browser.fillWithoutToken("/units", "name", "whatever");
        assertThat(sessions()).isZero();
        browser.signIn(demo.login(), demo.password());
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void aProgramThatIsTurnedAwayLeavesNothingBehind() {
        assertThat(browser.look("/api/postings", "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(sessions()).isZero();
    }

    /** Those about sessions that are sent while this is done. */
    private static List<String> statements(Runnable work) {
        return Statements.during(work).stream()
                .filter(sql -> sql.contains("access.session"))
                .toList();
    }

    /** A request that has read its session; what is returned is its end, when it writes it. */
    private static <S extends Session> Runnable underWay(SessionRepository<S> sessions, String id) {
        var session = sessions.findById(id);
        session.setLastAccessedTime(session.getLastAccessedTime());
        return () -> sessions.save(session);
    }

    private static SessionRepository<?> repository() {
        return node.getBean(SessionRepository.class);
    }

    private static boolean known(String id) {
        return repository().findById(id) != null;
    }

    private static void sleep(int minutes) {
        database.migrator().sql("""
                        update access.session
                        set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms
                        """).param("ms", minutes * 60_000L).update();
    }

    private static long sessions() {
        return database.migrator()
                .sql("select count(*) from access.session")
                .query(Long.class)
                .single();
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(Groundwork.class)
                .run(
                        "--server.port=0",
                        "--groundwork.data=" + TestDatabase.DATA,
                        "--groundwork.connections=4",
                        "--groundwork.database-url=" + url(database.appLogin()),
                        "--groundwork.migrator-url=" + url(database.migratorLogin()));
    }

    private static String url(Login login) {
        return login.url() + "?user=" + login.user() + "&password=" + login.password();
    }

    private static void begunEarlier(int hours) {
        database.migrator().sql("""
                        update access.session_attributes set attribute_bytes = convert_to(
                          'T' || split_part(substr(says, 2), ' ', 1)::bigint - 3600 * :hours || ' EDGE WINDOWS', 'UTF8')
                        from (select session_primary_id as id, convert_from(attribute_bytes, 'UTF8') as says
                          from access.session_attributes where attribute_name = 'arrival') a
                        where session_primary_id = id and attribute_name = 'arrival'
                        """).param("hours", hours).update();
    }

    private static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
