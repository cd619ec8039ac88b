package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What holds for the answer of every route of the policy: what the browser is told, and what another site may not. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAnswerTest {

    @LocalServerPort
    int port;

    @Autowired
    Policy policy;

    private SmallCounty county;
    private Client administrator;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(441227);
        county = new SmallCounty(program, 441227);
        administrator = county.administrator(port);
    }

    @AfterAll
    void close() {
        administrator.close();
    }

    @Test
    void theBrowserIsToldWhatOurPagesNeverDo() {
        try (var stranger = new Client(port)) {
            for (var client : List.of(administrator, stranger)) {
                looking().forEach(address -> told(client.look(address)));
                told(client.look("/nothing-there"));
                told(client.fillWithoutToken("/units"));
            }
        }
    }

    private static void told(HttpResponse<String> answer) {
        var headers = answer.headers();
        var policy = assertThat(headers.allValues("Content-Security-Policy"))
                .as(answer.toString())
                .singleElement()
                .asString();
        // A picture is shown by its page; opened alone it may do nothing at all.
        if (answer.uri().getPath().contains("/attachments/") && answer.statusCode() == 200)
            policy.isEqualTo("sandbox; default-src 'none'");
        else
            policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")
                    .contains("; frame-ancestors 'none'; ", "; base-uri 'none'; ", "; form-action 'self'; ")
                    .contains("; require-trusted-types-for 'script'; ")
                    .doesNotContain("unsafe", "*", "http", "data:");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        var ofApp = answer.uri().getPath().startsWith("/field/") && answer.statusCode() == 200;
        assertThat(headers.allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("microphone=" + (ofApp ? "(self)" : "()"));
        assertThat(headers.allValues("Strict-Transport-Security"))
                .hasSize(answer.uri().getScheme().equals("https") ? 1 : 0);
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        if (answer.uri().getPath().startsWith("/assets/") || ofApp) return;
        assertThat(headers.firstValue("Cache-Control").orElse(""))
                .as(answer.toString())
                .contains("no-store");
        // Against an address of a program that ends like a file's, Spring names its answer for itself.
        if (Client.ofProgram(answer.uri().getPath())) return;
        headers.firstValue("Content-Disposition")
                .ifPresent(name -> assertThat(name).startsWith("attachment; filename"));
    }

    @Test
    void whatOpensAWorkbookIsKeptAndNotShown() {
        assertThat(looking().filter(address -> address.endsWith(".xlsx")).toList())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(
                                administrator.look(address).headers().allValues("Content-Disposition"))
                        .singleElement()
                        .asString()
                        .matches("attachment; filename=\"[^\"]+\\.xlsx\".*|attachment; filename=\"=\\?UTF-8\\?Q.*"));
    }

    @Test
    void anotherSiteMakesNobodyDoAnything() {
        var before = county.head();
        for (var address : doing().toList()) {
            var answer =
                    administrator.fillFrom("cross-site", address); // with the token, as if another site had come by it
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
        }
        assertThat(county.head()).isEqualTo(before);
        assertThat(administrator.look("/units").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSiteReadsNothingAndALinkOnItLeadsToThePage() {
        for (var address : looking().toList()) {
            assertThat(cross(address, "no-cors", "image").statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(cross(address, "navigate", "iframe").statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(cross("/units", "navigate", "document").statusCode()).isEqualTo(200);
    }

    /** The number that keeps a form from being entered twice is no secret: without it the form is as good as any. */
    @Test
    void aFormIsNotMisunderstoodForWantOfItsNumber() {
        var correction = doing().filter(address -> address.matches("/entries/[^/]+/correction"))
                .findFirst()
                .orElseThrow();
        administrator.look(correction);
        assertThat(administrator.fill(correction).statusCode()).isEqualTo(422);
        assertThat(administrator.fillWithoutToken(correction).statusCode()).isEqualTo(403);
    }

    @Test
    void aNameThatReachesIntoPartsOfWhatIsAskedIsUnknown() {
        for (var address :
                new String[] {"/demands?after.json=x", "/account?after.a=x", "/assistance/relief?after.json=x"})
            assertThat(administrator.look(address).statusCode()).as(address).isEqualTo(200);
    }

    @Test
    void whoStandsInNoListIsToldAtTheField() {
        var card = doing().filter(address -> address.matches("/households/[^/]+/card"))
                .findFirst()
                .orElseThrow();
        administrator.look(card);
        assertThat(administrator.fill(card, "officer", "nonsense").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> cross(String address, String mode, String what) {
        return administrator.look(
                address, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", what);
    }

    private Stream<String> looking() {
        return addresses("GET");
    }

    private Stream<String> doing() {
        return addresses("POST");
    }

    private Stream<String> addresses(String how) {
        return policy.rows().stream()
                .filter(row -> row.how().equals(how))
                .map(row -> county.address(row.path()))
                .distinct();
    }
}
