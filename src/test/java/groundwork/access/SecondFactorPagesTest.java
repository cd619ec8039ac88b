package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.FactorRules;
import groundwork.directory.FirstStart;
import groundwork.directory.Generator;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in with a password and a code, at the real server. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class SecondFactorPagesTest {

    private static final int COUNTY = 522301;
    private static final String PASSWORD = "four words and more";
    private static final Pattern SECRET = Pattern.compile("<code class=\"id\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}");

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    FactorRules rules;

    @Autowired
    AuditSearch search;

    @Autowired
    Grants grants;

    private final UUID officer = UUID.randomUUID();
    private final String login = "lian-" + officer.toString().substring(0, 8);
    private FirstStart.Key demo;
    private Scope scope;
    private SignIn who;
    private Client browser;

    @BeforeEach
    void people(@Autowired FirstStart firstStart, @Autowired Officers officers, @Autowired Scopes scopes) {
        demo = firstStart.demo(COUNTY);
        scope = scopes.of(COUNTY, officer);
        officers.add(scope, Officer.of(officer, null, "样例甲"));
        signIns.add(login, officer, COUNTY, false).orElseThrow();
        grants.give(scope, officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        who = signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        browser = new Client(port);
    }

    @AfterEach
    void close() {
        rules.require(scope, Set.of());
        browser.close();
    }

    @Test
    void oneSetsUpAGeneratorAndThenComesInWithItsCode() {
        browser.signIn(login, PASSWORD);
        browser.look("/second-factor");
        assertThat(browser.fill("/second-factor/start", "password", "guess").body())
                .contains("password-error");
        browser.fill("/second-factor/start", "password", PASSWORD);
        var page = browser.look("/second-factor").body();
        assertThat(page).contains("<svg class=\"qr\"");
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(browser.fill("/second-factor", "code", "000000").body()).contains("code-error");
        var codes = browser.fill("/second-factor", "code", Generator.now(secret.group(1)));
        var recovery = CODE.matcher(codes.body());
        assertThat(recovery.find()).isTrue();
        assertThat(browser.look("/second-factor").body()).doesNotContain(recovery.group());

        try (var other = new Client(port)) {
            other.look("/units");
            assertThat(to(other.signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
            for (var address : new String[] {"/", "/units", "/second-factor", "/password", "/nothing-there"})
                assertThat(to(other.look(address))).as(address).isEqualTo("/sign-in/code");
            other.look("/sign-in/code");
            assertThat(to(other.fill("/second-factor/removal", "code", "1"))).isEqualTo("/sign-in/code");
            assertThat(other.fill("/sign-in/code", "code", "000000").body()).contains("code-error");
            var before = other.session();
            assertThat(to(other.fill("/sign-in/code", "code", recovery.group())))
                    .endsWith("/units");
            assertThat(other.session()).isNotEqualTo(before);
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
        }
        assertThat(search.page(scope, new AuditFilter(officer, null, null, null, null), null, null, 9))
                .filteredOn(line -> !line.act().equals("grant-given"))
                .extracting(line -> line.act() + " " + line.facts())
                .containsExactly(
                        "signed-in by=recovery",
                        "refused why=factor",
                        "second-factor-added kind=totp",
                        "signed-in by=password");
    }

    @Test
    void aPasswordAloneOpensNothingAndAStrangerIsLedToTheDoor() {
        inForce();
        assertThat(to(browser.look("/sign-in/code"))).isEqualTo("/sign-in");
        browser.look("/sign-in");
        assertThat(to(browser.fill("/sign-in/code", "code", "000000"))).isEqualTo("/sign-in");
        browser.signIn(login, PASSWORD);
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in/code");
        assertThat(browser.look("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorRemovesOneThatWasLostAndTheOfficerComesInWithACode() {
        inForce();
        browser.signIn(demo.login(), demo.password());
        assertThat(browser.look("/officers/" + officer).body()).contains("/second-factor/removal");
        var slip =
                browser.fill("/officers/" + officer + "/second-factor/removal").body();
        var code = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")
                .matcher(slip);
        assertThat(code.find()).isTrue();
        try (var other = new Client(port)) {
            assertThat(to(other.signIn(login, code.group()))).doesNotContain("/sign-in");
            assertThat(to(other.look("/units"))).isEqualTo("/password");
        }
        assertThat(search.page(scope, new AuditFilter(null, null, officer.toString(), null, null), null, null, 9))
                .extracting(AuditLine::act)
                .containsExactly("code-issued", "second-factor-removed", "grant-given");
    }

    @Test
    void whoseRoleNeedsOneSetsItUpBeforeAnythingElse() {
        browser.signIn(demo.login(), demo.password());
        browser.look("/second-factor/rules");
        browser.fill("/second-factor/rules", "role", "office");
        assertThat(browser.look("/second-factor/rules").body()).contains("checked");
        try (var other = new Client(port)) {
            other.signIn(login, PASSWORD);
            assertThat(to(other.look("/units"))).isEqualTo("/second-factor");
            other.look("/second-factor");
            other.fill("/second-factor/start", "password", PASSWORD);
            var secret = SECRET.matcher(other.look("/second-factor").body());
            assertThat(secret.find()).isTrue();
            other.fill("/second-factor", "code", Generator.now(secret.group(1)));
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
        }
    }

    private void inForce() {
        var secret = factors.begin(who).orElseThrow();
        factors.confirm(who, Generator.now(secret)).orElseThrow();
    }
}
