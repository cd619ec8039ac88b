package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class SignInTest {

    private static final int COUNTY = 640221;
    private static final String CHOSEN = "four words and more";

    @Autowired
    FirstStart firstStart;

    @Autowired
    Officers officers;

    @Autowired
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    Scopes scopes;

    private final UUID officer = UUID.randomUUID();
    private final String login = "lian-" + officer.toString().substring(0, 8);
    private String password;
    private FirstStart.Key demo;
    private Client browser;
    private Client other;

    @BeforeEach
    void people(@Autowired Environment server) {
        demo = firstStart.demo(COUNTY, 360781);
        officers.add(scopes.of(COUNTY, officer), Officer.of(officer, null, "样例甲"));
        password = signIns.add(login, officer, COUNTY, false).orElseThrow().text();
        grants.give(scopes.of(COUNTY, officer), officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        int port = server.getRequiredProperty("local.server.port", Integer.class);
        browser = new Client(port);
        other = new Client(port);
    }

    @AfterEach
    void close() {
        browser.close();
        other.close();
    }

    @Test
    void everyPageAsksForASignInAndLeadsBackAfterwards() {
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
        assertThat(to(browser.look("/officers/new"))).isEqualTo("/sign-in");
        assertThat(to(browser.look("/nothing-there"))).isEqualTo("/sign-in");
        browser.look("/units");
        assertThat(to(browser.signIn(demo.login(), demo.password()))).isEqualTo("/units");
        assertThat(browser.look("/units").statusCode()).isEqualTo(200);
        assertThat(to(browser.look("/sign-in"))).isEqualTo("/");
    }

    @Test
    void aProgramIsToldToSignInAndHtmxGoesToTheDoor() {
        assertThat(browser.look("/api/postings").statusCode()).isEqualTo(401);
        var part = browser.look("/units", "HX-Request", "true");
        assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
        assertThat(part.body()).isEmpty();
    }

    @Test
    void theSessionsCookieIsForTheServerOnlyAndNewAfterSigningIn() {
        var cookies = browser.signIn(demo.login(), demo.password()).headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("session="))
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Domain"));
        var before = browser.session();
        browser.signIn(demo.login(), demo.password());
        browser.look("/sign-out");
        browser.fill("/sign-out");
        browser.signIn(demo.login(), demo.password());
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordIsSaidAtTheFieldAndTheNameKept() {
        var answer = browser.signIn(login, "guess");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("login-error")
                .contains("value=\"" + login + "\"")
                .doesNotContain("guess");
        assertThat(browser.signIn("nobody-" + login, "guess").body()).contains("login-error");
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordHasToWaitToo() {
        for (int i = 0; i < 5; i++) {
            browser.signIn(login, "guess");
        }
        var answer = browser.signIn(login, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Too many wrong tries");
        assertThat(to(browser.look("/units"))).isEqualTo("/sign-in");
    }

    @Test
    void aFormWithoutTheTokenDoesNothing() {
        browser.look("/sign-in");
        var stranger = browser.fillWithoutToken("/sign-in", "login", demo.login(), "password", demo.password());
        assertThat(to(stranger)).isEqualTo("/sign-in?ended");
        browser.signIn(demo.login(), demo.password());
        var answer = browser.fillWithoutToken("/units", "name", "不该有的局", "kind", "BUREAU");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page was opened before");
        assertThat(browser.look("/units").body()).doesNotContain("不该有的局");
    }

    @Test
    void whoeverGotHisPasswordFromAnotherChoosesOneFirst() {
        browser.signIn(login, password);
        assertThat(to(browser.look("/officers"))).isEqualTo("/password");
        browser.look("/password");
        assertThat(browser.look("/password").body()).doesNotContain("name=\"current\"");
        assertThat(browser.fill("/password", "chosen", "short", "again", "short")
                        .body())
                .contains("chosen-error");
        assertThat(browser.fill("/password", "chosen", "1q2w3e4r5t", "again", "1q2w3e4r5t")
                        .body())
                .contains("tried first");
        assertThat(to(browser.fill("/password", "chosen", CHOSEN, "again", CHOSEN)))
                .isEqualTo("/");
        assertThat(browser.look("/officers").statusCode()).isEqualTo(200);
        assertThat(other.signIn(login, password).body()).contains("login-error");
        assertThat(browser.look("/password").body()).contains("name=\"current\"");
        assertThat(browser.fill("/password", "current", "guess", "chosen", CHOSEN + "1", "again", CHOSEN + "1")
                        .body())
                .contains("current-error");
    }

    @Test
    void aChangedPasswordEndsTheSessionsElsewhere() {
        signIn();
        other.signIn(login, CHOSEN);
        browser.look("/password");
        var another = CHOSEN + " than before";
        browser.fill("/password", "current", CHOSEN, "chosen", another, "again", another);
        assertThat(browser.look("/officers").statusCode()).isEqualTo(200);
        assertThat(to(other.look("/password"))).isEqualTo("/sign-in");
    }

    @Test
    void anOfficerSeesTheDirectoryButChangesNothing() {
        signIn();
        assertThat(browser.look("/officers").body()).contains("样例甲").doesNotContain("/officers/new");
        assertThat(browser.look("/officers/new").statusCode()).isEqualTo(403);
        assertThat(browser.look("/officers/" + officer).statusCode()).isEqualTo(403);
        assertThat(browser.look("/county").statusCode()).isEqualTo(403);
        assertThat(browser.fill("/units", "name", "不该有的局", "kind", "BUREAU").statusCode())
                .isEqualTo(403);
        assertThat(browser.fill("/officers/" + officer + "/password").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsSuspendedIsOutAtOnce() {
        signIn();
        other.signIn(demo.login(), demo.password());
        other.look("/officers/" + officer);
        other.fill("/officers/" + officer + "/suspension");
        assertThat(to(browser.look("/officers"))).isEqualTo("/sign-in");
        assertThat(browser.signIn(login, CHOSEN).body()).contains("has been suspended");
        other.fill("/officers/" + officer + "/suspension/end");
        assertThat(to(browser.signIn(login, CHOSEN))).isEqualTo("/officers");
    }

    @Test
    void signingOutEndsTheSession() {
        signIn();
        assertThat(to(browser.fill("/sign-out"))).isEqualTo("/sign-in?out");
        assertThat(to(browser.look("/officers"))).isEqualTo("/sign-in");
    }

    private void signIn() {
        var id = signIns.login(login).orElseThrow().id();
        signIns.choose(id, CHOSEN);
        browser.signIn(login, CHOSEN);
        browser.look("/officers");
    }
}
