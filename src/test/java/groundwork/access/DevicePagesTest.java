package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.Devices;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Devices that officers enrol, at the real server. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class DevicePagesTest {

    private static final int COUNTY = 532328;
    private static final String PASSWORD = "four words and more";

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    Devices devices;

    @Autowired
    AuditSearch search;

    @Autowired
    Grants grants;

    private final UUID officer = UUID.randomUUID();
    private final String login = "lian-" + officer.toString().substring(0, 8);
    private FirstStart.Key demo;
    private Scope scope;
    private Client browser;
    private Client admin;

    @BeforeEach
    void people(@Autowired FirstStart firstStart, @Autowired Officers officers, @Autowired Scopes scopes) {
        demo = firstStart.demo(COUNTY);
        scope = scopes.of(COUNTY, officer);
        officers.add(scope, Officer.of(officer, null, "样例甲"));
        signIns.add(login, officer, COUNTY, false).orElseThrow();
        grants.give(scope, officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        browser = new Client(port);
        admin = new Client(port);
        admin.signIn(demo.login(), demo.password());
    }

    @AfterEach
    void close() {
        browser.close();
        admin.close();
    }

    @Test
    void aDeviceIsKnownAgainAtTheNextSignIn() {
        enrolled();
        assertThat(browser.look("/devices").body()).contains("the office").contains("This one");
        browser.fill("/sign-out");
        browser.signIn(login, PASSWORD);
        assertThat(browser.look("/devices").body()).contains("This one");
        browser.fill("/devices", "name", "once more");
        assertThat(devices.of(officer)).hasSize(1);
    }

    @Test
    void whatIsEnteredOnItSaysSoAndElsewhereDoesNot() {
        var id = enrolled();
        enter(browser);
        try (var other = new Client(port)) {
            other.signIn(login, PASSWORD);
            enter(other);
        }
        List<UUID> from =
                scope.read(db -> db.sql("select device from ledger.posting where officer = :officer order by position")
                        .param("officer", officer)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
        assertThat(from).containsExactly(id, null);
    }

    @Test
    void aRevokedDeviceIsOutAtItsNextClickAndIsNoDeviceAnyMore() {
        var id = enrolled();
        try (var other = new Client(port)) {
            other.signIn(login, PASSWORD);
            assertThat(admin.look("/officers/" + officer + "/devices").body()).contains("the office");
            admin.fill("/officers/" + officer + "/devices/" + id + "/revocation");
            assertThat(to(browser.look("/devices"))).isEqualTo("/sign-in");
            assertThat(other.look("/devices").statusCode()).isEqualTo(200);
        }
        browser.signIn(login, PASSWORD);
        assertThat(browser.look("/devices").body()).contains("revoked").doesNotContain("This one");
        assertThat(search.page(scope, new AuditFilter(null, null, id.toString(), null, null), null, null, 9))
                .extracting(AuditLine::act)
                .containsExactly("device-revoked", "device-enrolled");
    }

    @Test
    void anothersDeviceIsNotThereToBeRevoked() {
        var id = enrolled();
        admin.look("/devices");
        assertThat(admin.fill("/devices/" + id + "/revocation").statusCode()).isEqualTo(404);
        assertThat(admin.fill("/officers/" + UUID.randomUUID() + "/devices/" + id + "/revocation")
                        .statusCode())
                .isEqualTo(404);
        assertThat(devices.of(officer)).noneMatch(device -> device.revoked());
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndTwentyAreEnough() {
        browser.signIn(login, PASSWORD);
        browser.look("/devices");
        assertThat(browser.fill("/devices", "name", "x".repeat(41)).body()).contains("name-error");
        for (int i = 0; i < 20; i++)
            assertThat(devices.enrol(officer, "EDGE WINDOWS", null)).isPresent();
        assertThat(browser.fill("/devices", "name", "").body()).contains("twenty devices");
    }

    private UUID enrolled() {
        browser.signIn(login, PASSWORD);
        browser.look("/devices");
        assertThat(to(browser.fill("/devices", "name", "the office"))).isEqualTo("/devices");
        return devices.of(officer).getFirst().id();
    }

    private static void enter(Client from) {
        from.look("/programmes/new");
        var answer = from.fill(
                "/programmes",
                "title",
                "样例",
                "slug",
                "work-" + UUID.randomUUID().toString().substring(0, 8),
                "kind",
                "GRASSROOTS_WORK",
                "from",
                "2018-01-01",
                "to",
                "2018-12-31");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
