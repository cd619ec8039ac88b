package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.nimbusds.jwt.JWTClaimsSet;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditSearch;
import groundwork.directory.FirstStart;
import groundwork.directory.Generator;
import groundwork.directory.Grants;
import groundwork.directory.Identities;
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
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by way of an identity provider, at the real server, with a provider that also lies. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class ProviderPagesTest {

    private static final int COUNTY = 522303;
    private static final String PASSWORD = "four words and more";
    private static final TestProvider PROVIDER = new TestProvider();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("groundwork.oidc.issuer", PROVIDER::issuer);
        settings.add("groundwork.oidc.client", () -> TestProvider.CLIENT);
        settings.add("groundwork.oidc.secret", () -> TestProvider.SECRET);
        settings.add("groundwork.oidc.name", () -> "Sample City");
        settings.add("groundwork.oidc.claim", () -> "preferred_username");
        settings.add("groundwork.oidc.second-factor", () -> "amr=mfa");
    }

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    Identities identities;

    @Autowired
    SecondFactors factors;

    @Autowired
    AuditSearch search;

    private final UUID officer = UUID.randomUUID();
    private final String login = "pei-" + officer.toString().substring(0, 8);
    private final String subject = "staff-" + officer.toString().substring(9, 13);
    private Scope scope;
    private SignIn who;
    private FirstStart.Key demo;
    private Client browser;

    @BeforeEach
    void people(
            @Autowired FirstStart firstStart,
            @Autowired Officers officers,
            @Autowired Scopes scopes,
            @Autowired Grants grants) {
        demo = firstStart.demo(COUNTY);
        scope = scopes.of(COUNTY, officer);
        officers.add(scope, Officer.of(officer, null, "样例丙"));
        signIns.add(login, officer, COUNTY, false).orElseThrow();
        grants.give(scope, officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        who = signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        browser = new Client(port);
    }

    @AfterEach
    void close() {
        PROVIDER.forged = false;
        browser.close();
    }

    @Test
    void theFirstTimeOnesPasswordLinksAndThenTheProvidersWordIsEnough() {
        assertThat(browser.look("/units").statusCode()).isEqualTo(303);
        assertThat(browser.look("/sign-in").body()).contains("Sign in with Sample City");
        assertThat(to(come(browser, _ -> {}))).isEqualTo("/sign-in/identity");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
        assertThat(browser.look("/sign-in/identity").body()).contains(login).doesNotContain("id=\"login\"");
        assertThat(browser.fill("/sign-in/identity", "password", "guess").body())
                .contains("password-error");
        // Another name does not help: the provider has said which it is.
        assertThat(browser.fill("/sign-in/identity", "login", demo.login(), "password", demo.password())
                        .statusCode())
                .isEqualTo(422);
        assertThat(to(browser.fill("/sign-in/identity", "password", PASSWORD))).endsWith("/account");
        assertThat(browser.look("/sessions").body()).contains("Linked since");
        try (var other = new Client(port)) {
            assertThat(to(come(other, claims -> claims.claim("preferred_username", "renamed"))))
                    .isEqualTo("/");
            assertThat(other.look("/units").statusCode()).isEqualTo(200);
            other.look("/sessions");
            other.fill("/identity/removal");
            assertThat(to(come(browser(), _ -> {}))).isEqualTo("/sign-in/identity");
        }
        assertThat(audited())
                .containsSubsequence(
                        "identity-unlinked whose=own",
                        "signed-in by=provider",
                        "identity-linked ",
                        "signed-in by=provider",
                        "refused why=wrong");
    }

    @Test
    void aTokenThatIsNotAsItShouldBeLetsNobodyIn() {
        identities.link(who.id(), PROVIDER.issuer(), subject);
        var past = PROVIDER.at(-600);
        refused(claims -> claims.claim("nonce", "another"));
        refused(claims -> claims.claim("nonce", null));
        refused(claims -> claims.issuer("https://work.example"));
        refused(claims -> claims.audience("another"));
        refused(claims -> claims.audience(List.of(TestProvider.CLIENT, "another")));
        refused(claims -> claims.issueTime(past).expirationTime(past));
        refused(claims -> claims.issueTime(PROVIDER.at(600)));
        refused(claims -> claims.claim("preferred_username", "two\nlines"));
        refused(_ -> PROVIDER.forged = true);
        PROVIDER.forged = false;
        assertThat(to(come(browser(), _ -> {}))).isEqualTo("/");
    }

    @Test
    void anAnswerIsGoodOnceAndForWhoeverAsked() {
        identities.link(who.id(), PROVIDER.issuer(), subject);
        var answer = PROVIDER.vouch(asked(browser), subject, login, _ -> {});
        var other = browser();
        assertThat(other.look("/sign-in/provider/return" + answer).statusCode()).isEqualTo(422);
        asked(other);
        assertThat(other.look("/sign-in/provider/return" + answer).statusCode()).isEqualTo(422);
        assertThat(browser.look("/sign-in/provider/return" + answer + "&iss=https://work.example")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.look("/sign-in/provider/return" + answer).statusCode())
                .isEqualTo(422);
        assertThat(browser.look("/sign-in/provider/return?error=access_denied&state=x")
                        .body())
                .contains("did not say who you are");
        assertThat(to(come(browser, _ -> {}))).isEqualTo("/");
        assertThat(to(browser.look("/sign-in/provider/return" + answer))).isEqualTo("/sign-in");
    }

    @Test
    void anotherSitesLinkStartsNothing() {
        assertThat(to(browser.look(
                        "/sign-in/provider",
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Sec-Fetch-Mode",
                        "navigate",
                        "Sec-Fetch-Dest",
                        "document")))
                .isEqualTo("/sign-in");
        var asked = TestProvider.fields(asked(browser).split("\\?")[1]);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void itMakesNobodyAnOfficerAndWhoIsShutOutStaysOutside() {
        identities.link(who.id(), PROVIDER.issuer(), subject);
        var unknown = PROVIDER.vouch(asked(browser), "nobody", "nobody-here", _ -> {});
        assertThat(browser.look("/sign-in/provider/return" + unknown).body()).contains("No officer here");
        assertThat(signIns.login("nobody-here")).isEmpty();
        signIns.disable(officer, true);
        assertThat(come(browser, _ -> {}).body()).contains("has been suspended");
        signIns.disable(officer, false);
        for (int i = 0; i < 5; i++) browser.signIn(login, "guess");
        assertThat(come(browser(), _ -> {}).body()).contains("Too many wrong passwords");
        assertThat(audited()).contains("refused why=closed", "refused why=locked");
    }

    @Test
    void whileAOneTimeCodeIsOutItComesFirst() {
        identities.link(who.id(), PROVIDER.issuer(), subject);
        var code = signIns.reset(officer).orElseThrow().text();
        assertThat(come(browser, _ -> {}).body()).contains("A one-time code was issued");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
        browser.signIn(login, code);
        assertThat(come(browser(), _ -> {}).body())
                .as("without a password of his own")
                .contains("A one-time code was issued");
        signIns.choose(who.id(), PASSWORD);
        assertThat(to(come(browser(), _ -> {}))).isEqualTo("/");
        assertThat(audited()).contains("refused why=code");
    }

    @Test
    void whoIsLinkedAlreadyIsNotLinkedWithAnother() {
        identities.link(who.id(), PROVIDER.issuer(), "another " + subject);
        come(browser, _ -> {});
        browser.look("/sign-in/identity");
        assertThat(browser.fill("/sign-in/identity", "password", PASSWORD).body())
                .contains("password-error");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
        assertThat(audited()).contains("refused why=linked");
    }

    @Test
    void ownSecondFactorIsAskedForUnlessTheProviderSaysThatItSawTwo() {
        var secret = factors.begin(who).orElseThrow();
        var recovery = factors.confirm(who, Generator.now(secret)).orElseThrow().getFirst();
        // Before the two are linked the provider's word is another's: whoever has a stolen password brings his own.
        come(browser, claims -> claims.claim("amr", "mfa"));
        browser.look("/sign-in/identity");
        assertThat(to(browser.fill("/sign-in/identity", "password", PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in/code");
        assertThat(identities.since(who.id())).isEmpty();
        browser.look("/sign-in/code");
        assertThat(to(browser.fill("/sign-in/code", "code", recovery))).isEqualTo("/");
        assertThat(identities.since(who.id())).isPresent();
        assertThat(to(come(browser(), _ -> {}))).isEqualTo("/sign-in/code");
        assertThat(to(come(browser(), claims -> claims.claim("amr", List.of("pwd", "mfa")))))
                .isEqualTo("/");
        assertThat(audited()).contains("signed-in by=provider-recovery", "identity-linked ");
    }

    @Test
    void signingOutLeadsToTheEndOfTheSessionThereAndAnAdministratorEndsTheLink() {
        identities.link(who.id(), PROVIDER.issuer(), subject);
        come(browser, _ -> {});
        browser.look("/sessions");
        assertThat(to(browser.fill("/sign-out"))).isEqualTo("/sign-out/provider");
        assertThat(browser.look("/sign-out/provider").headers().firstValue("Refresh"))
                .get()
                .asString()
                .startsWith("0; url=" + PROVIDER.issuer() + "/leave?client_id=groundwork&post_logout_redirect_uri=http")
                .doesNotContain(subject, login, "token");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
        browser.signIn(login, PASSWORD);
        browser.look("/sessions");
        assertThat(to(browser.fill("/sign-out"))).isEqualTo("/sign-in?out");

        browser.signIn(demo.login(), demo.password());
        assertThat(browser.look("/officers/" + officer).body()).contains("/identity/removal");
        browser.fill("/officers/" + officer + "/identity/removal");
        assertThat(identities.since(who.id())).isEmpty();
    }

    private Client browser() {
        browser.close();
        browser = new Client(port);
        return browser;
    }

    private void refused(Consumer<JWTClaimsSet.Builder> lie) {
        assertThat(come(browser(), lie).body()).contains("did not say who you are");
        assertThat(to(browser.look("/account"))).isEqualTo("/sign-in");
    }

    private HttpResponse<String> come(Client browser, Consumer<JWTClaimsSet.Builder> lie) {
        return browser.look("/sign-in/provider/return" + PROVIDER.vouch(asked(browser), subject, login, lie));
    }

    private static String asked(Client browser) {
        browser.look("/sign-in");
        return browser.look("/sign-in/provider")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private List<String> audited() {
        return search.page(scope, new AuditFilter(officer, null, null, null, null), null, null, 30).stream()
                .map(line -> line.act() + " " + line.facts())
                .toList();
    }
}
