package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.FactorRules;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Passkeys;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys at the real server, with an authenticator that also does what none should. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class PasskeyPagesTest {

    private static final int COUNTY = 522302;
    private static final String PASSWORD = "four words and more";

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    Passkeys passkeys;

    @Autowired
    FactorRules rules;

    @Autowired
    AuditSearch search;

    private final UUID officer = UUID.randomUUID();
    private final String login = "mai-" + officer.toString().substring(0, 8);
    private Scope scope;
    private SignIn who;
    private FirstStart.Key demo;
    private SoftKey key;
    private Client browser;

    @BeforeEach
    void people(
            @Autowired FirstStart firstStart,
            @Autowired Officers officers,
            @Autowired Scopes scopes,
            @Autowired Grants grants) {
        demo = firstStart.demo(COUNTY);
        scope = scopes.of(COUNTY, officer);
        officers.add(scope, Officer.of(officer, null, "样例乙"));
        signIns.add(login, officer, COUNTY, false).orElseThrow();
        grants.give(scope, officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        who = signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        key = new SoftKey("http://localhost:" + port);
        browser = new Client(port);
        browser.signIn(login, PASSWORD);
        browser.look("/passkeys");
    }

    @AfterEach
    void close() {
        rules.require(scope, Set.of());
        browser.close();
    }

    @Test
    void oneIsAddedWithThePasswordLetsInAndIsRemoved() {
        assertThat(browser.fill("/passkeys/start", "password", "guess").body()).contains("password-error");
        assertThat(made()).isTrue();
        assertThat(browser.look("/passkeys").body()).contains("my phone").contains("not yet");
        try (var other = new Client(port)) {
            other.look("/units");
            assertThat(to(showOn(other, key))).endsWith("/units");
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
            assertThat(other.look("/passkeys").body()).doesNotContain("not yet", "/removal");
            var id = passkeys.of(who.id()).getFirst().id();
            other.look("/passkeys");
            assertThat(other.fill("/passkeys/" + id + "/removal").body()).contains("Give your password first");
            other.fill("/passkeys/start", "password", PASSWORD);
            other.look("/passkeys");
            other.fill("/passkeys/" + id + "/removal");
        }
        assertThat(passkeys.of(who.id())).isEmpty();
        refused(_ -> {});
        assertThat(audited())
                .containsExactly(
                        "second-factor-removed kind=passkey whose=own",
                        "signed-in by=passkey",
                        "second-factor-added kind=passkey",
                        "signed-in by=password");
    }

    @Test
    void whatIsNotAsItShouldBeLetsNobodyIn() {
        made();
        refused(key -> key.origin = "https://work.example");
        refused(key -> key.origin = "http://localhost:" + (port + 1));
        refused(key -> key.site = "work.example");
        refused(key -> key.verified = false);
        assertThat(search.nowhere(new AuditFilter(null, Act.REFUSED, null, null, null), null, null, 30))
                .extracting(AuditLine::facts)
                .filteredOn("why=passkey"::equals)
                .hasSizeGreaterThanOrEqualTo(4);
        refused(key -> key.holder = "AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(to(show(key))).isEqualTo("/");
        // The library compares with the count from when it was made; ours is with the one from its last use.
        refused(key -> key.uses -= 1);
        refused(key -> key.uses = 1);
        assertThat(to(show(key))).isEqualTo("/");
    }

    @Test
    void anAnswerIsGoodOnceAndForItsOwnSessionOnly() {
        made();
        try (var one = new Client(port);
                var other = new Client(port)) {
            var answer = key.show(SoftKey.options(begun(one)));
            begun(other);
            assertThat(other.fill("/sign-in/passkey", "answer", answer).body()).contains("not known here");
            var right = key.show(SoftKey.options(begun(one)));
            assertThat(to(one.fill("/sign-in/passkey", "answer", right))).isEqualTo("/");
            one.look("/passkeys");
            one.fill("/sign-out");
            begun(one);
            assertThat(one.fill("/sign-in/passkey", "answer", right).body()).contains("not known here");
            for (var nonsense : List.of("", "{}", "[]", "null", "{\"id\":1}", "\"", "{\"response\":{}}")) {
                begun(other);
                assertThat(other.fill("/sign-in/passkey", "answer", nonsense).statusCode())
                        .as(nonsense)
                        .isEqualTo(422);
            }
        }
    }

    @Test
    void whoIsSuspendedOrLockedStaysOutside() {
        made();
        signIns.disable(officer, true);
        assertThat(show(key).body()).contains("has been suspended");
        signIns.disable(officer, false);
        try (var guessing = new Client(port)) {
            for (int i = 0; i < 5; i++) guessing.signIn(login, "guess");
        }
        assertThat(show(key).body()).contains("Too many wrong passwords");
        assertThat(audited()).contains("refused why=closed", "refused why=locked");
    }

    @Test
    void whileAOneTimeCodeIsOutItComesFirst() {
        made();
        signIns.reset(officer).orElseThrow();
        assertThat(show(key).body()).contains("A one-time code was issued");
        assertThat(audited()).contains("refused why=code");
        signIns.choose(who.id(), PASSWORD);
        assertThat(to(show(key))).isEqualTo("/");
    }

    @Test
    void whoShowedTheCodeIsAskedForHisPasskeyAndThenForAPassword() {
        rules.require(scope, Set.of("office"));
        made();
        var code = signIns.reset(officer).orElseThrow().text();
        try (var other = new Client(port)) {
            assertThat(to(other.signIn(login, code))).isEqualTo("/sign-in/code");
            begun(other);
            assertThat(other.fill("/sign-in/passkey", "answer", "{}").statusCode())
                    .isEqualTo(422);
            assertThat(audited()).contains("refused why=passkey");
            assertThat(to(showOn(other, key))).isEqualTo("/");
            assertThat(to(other.look("/account"))).isEqualTo("/password");
        }
    }

    @Test
    void oneCountsAsBothFactorsAndThePasswordAloneIsThenTooLittle() {
        rules.require(scope, Set.of("office"));
        made();
        assertThat(to(show(key))).isEqualTo("/");
        try (var other = new Client(port)) {
            assertThat(to(other.signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
            var page = other.look("/sign-in/code").body();
            assertThat(page).contains("/sign-in/passkey/start").doesNotContain("id=\"code\"");
            assertThat(to(other.look("/second-factor"))).isEqualTo("/sign-in/code");
            assertThat(to(showOn(other, key))).isEqualTo("/");
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoOwesASecondFactorMayAddOneInstead() {
        rules.require(scope, Set.of("office"));
        try (var other = new Client(port)) {
            other.signIn(login, PASSWORD);
            assertThat(to(other.look("/account"))).isEqualTo("/second-factor");
            other.look("/passkeys");
            other.fill("/passkeys/start", "password", PASSWORD);
            var answer = key.make(SoftKey.options(other.look("/passkeys").body()));
            other.fill("/passkeys", "name", "", "answer", answer);
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aForeignAnswerMakesNoneAndNobodyTakesAnothers() {
        key.origin = "https://work.example";
        assertThat(made()).isFalse();
        key.origin = "http://localhost:" + port;
        key.verified = false;
        assertThat(made()).isFalse();
        key.verified = true;
        assertThat(made()).isTrue();
        assertThat(made()).as("the same again").isFalse();
        try (var administrator = new Client(port)) {
            administrator.signIn(demo.login(), demo.password());
            administrator.look("/passkeys");
            administrator.fill("/passkeys/start", "password", demo.password());
            administrator.look("/passkeys");
            var id = passkeys.of(who.id()).getFirst().id();
            assertThat(administrator.fill("/passkeys/" + id + "/removal").statusCode())
                    .isEqualTo(404);
            assertThat(administrator
                            .fill("/officers/" + officer + "/passkeys/removal")
                            .body())
                    .containsPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
        }
        assertThat(passkeys.of(who.id())).isEmpty();
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
    }

    private boolean made() {
        browser.look("/passkeys");
        browser.fill("/passkeys/start", "password", PASSWORD);
        var answer = key.make(SoftKey.options(browser.look("/passkeys").body()));
        return to(browser.fill("/passkeys", "name", "my phone", "answer", answer))
                .equals("/passkeys");
    }

    private void refused(Consumer<SoftKey> wrong) {
        var origin = key.origin;
        var holder = key.holder;
        int uses = key.uses;
        wrong.accept(key);
        assertThat(show(key).body()).contains("not known here");
        key.origin = origin;
        key.holder = holder;
        key.site = "localhost";
        key.verified = true;
        key.uses = Math.max(uses, key.uses);
    }

    private HttpResponse<String> show(SoftKey key) {
        try (var other = new Client(port)) {
            other.look("/sign-in");
            return showOn(other, key);
        }
    }

    private static HttpResponse<String> showOn(Client browser, SoftKey key) {
        return browser.fill("/sign-in/passkey", "answer", key.show(SoftKey.options(begun(browser))));
    }

    private static String begun(Client browser) {
        browser.look("/sign-in");
        browser.fill("/sign-in/passkey/start");
        return browser.look("/sign-in/passkey").body();
    }

    private List<String> audited() {
        return search.page(scope, new AuditFilter(officer, null, null, null, null), null, null, 30).stream()
                .filter(line -> !line.act().equals("grant-given"))
                .map(PasskeyPagesTest::said)
                .toList();
    }

    private static String said(AuditLine line) {
        return line.act() + " " + line.facts();
    }
}
