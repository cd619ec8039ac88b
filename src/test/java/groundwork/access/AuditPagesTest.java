package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditLog;
import groundwork.directory.AuditSearch;
import groundwork.directory.Deed;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.support.OnFreshDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the audit log keeps of people at the real server, and who may look at it. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class AuditPagesTest {

    private static final int COUNTY = 411024;
    private static final String PASSWORD = "four words and more";

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    AuditSearch search;

    @Autowired
    Messages messages;

    private final UUID officer = UUID.randomUUID();
    private final String login = "lian-" + officer.toString().substring(0, 8);
    private FirstStart.Key demo;
    private Scope scope;
    private Client browser;

    @BeforeEach
    void people(@Autowired FirstStart firstStart, @Autowired Officers officers, @Autowired Scopes scopes) {
        demo = firstStart.demo(COUNTY);
        scope = scopes.of(COUNTY, officer);
        officers.add(scope, Officer.of(officer, null, "样例甲"));
        signIns.add(login, officer, COUNTY, false).orElseThrow();
        signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        browser = new Client(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void comingInBeingTurnedAwayAndGoingAreKept() {
        browser.signIn(login, "guess");
        browser.signIn(login, PASSWORD);
        browser.look("/officers");
        browser.fill("/sign-out");
        assertThat(of(officer))
                .extracting(AuditLine::act)
                .containsExactly("signed-out", "refused", "signed-in", "refused");
        assertThat(of(officer).get(1).facts()).isEqualTo("page=/officers why=role");
        var lines = of(officer);
        assertThat(lines.get(2).session()).isEqualTo(lines.get(0).session()).matches("[0-9a-f]{64}");
        assertThat(lines.get(3).facts()).isEqualTo("why=wrong");
    }

    @Test
    void aStrangersNameIsNotKept() {
        browser.signIn("样例乙的密码", "guess");
        var line = search.nowhere(new AuditFilter(null, Act.REFUSED, null, null, null), null, null, 1)
                .getFirst();
        assertThat(line.officer()).isNull();
        assertThat(line.id()).matches("[0-9a-f]{10}");
    }

    @Test
    void filesAndPaperAreKeptAndWhatWasRefusedIsNot(@Autowired ApplicationContext program) throws IOException {
        var county = new SmallCounty(program, 411025);
        try (var colleague = county.signedIn(port, Role.OFFICE)) {
            assertThat(colleague.look("/account.xlsx").statusCode()).isEqualTo(200);
            assertThat(colleague
                            .look(county.address("/households/{id}/card/print"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(colleague.look("/audit.xlsx").statusCode()).isEqualTo(403);
            colleague.look("/households/" + UUID.randomUUID() + "/card/print");
        }
        assertThat(taken(county, Act.EXPORTED)).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo("account");
            assertThat(file.facts()).isEqualTo("page=/account.xlsx");
        });
        assertThat(taken(county, Act.PRINTED)).singleElement().satisfies(paper -> {
            assertThat("/households/" + paper.id()).isEqualTo(county.address("/households/{id}"));
            assertThat(paper.facts()).isEqualTo("page=/households/{id}/card/print");
        });
    }

    @Test
    void aFileThatBeginsToGoOutWhileItIsReadIsWhole(@Autowired AuditLog log) throws IOException {
        var deed = Deed.of(Act.OPENED);
        for (int i = 0; i < 40; i++)
            log.write(
                    scope,
                    Stream.generate(UUID::randomUUID)
                            .limit(100)
                            .map(id -> deed.about("household", id.toString()))
                            .toArray(Deed[]::new));
        browser.signIn(demo.login(), demo.password());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(browser.fetch("/audit.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(4000);
        }
    }

    private List<AuditLine> taken(SmallCounty county, Act act) {
        return search.page(county.scope, new AuditFilter(null, act, null, null, null), null, null, 9);
    }

    @Test
    void whatAnAdministratorDoesWithSignInsIsKept() {
        browser.signIn(demo.login(), demo.password());
        browser.look("/officers/" + officer);
        browser.fill("/officers/" + officer + "/password");
        browser.fill("/officers/" + officer + "/suspension");
        browser.fill("/officers/" + officer + "/suspension/end");
        assertThat(search.page(scope, new AuditFilter(null, null, officer.toString(), null, null), null, null, 10))
                .extracting(AuditLine::act)
                .containsExactly("sign-in-readmitted", "sign-in-suspended", "code-issued");
    }

    @Test
    void anAdministratorLooksThroughItAndAnOfficerDoesNot() {
        browser.signIn(login, "guess");
        browser.signIn(login, PASSWORD);
        assertThat(browser.look("/audit").statusCode()).isEqualTo(403);
        browser.signIn(demo.login(), demo.password());
        try (var other = new Client(port)) {
            other.signIn(demo.login(), demo.password());
            var all = other.look("/audit?officer=" + officer).body();
            assertThat(all).contains("样例甲", "Signed in", "Not let in", "wrong name or password");
            var narrowed = other.look("/audit?officer=" + officer + "&act=refused&from=2020-01-01")
                    .body();
            assertThat(narrowed).contains("Not let in").doesNotContain("<td data-label=\"What\">Signed in");
            assertThat(other.look("/audit?act=x&id=样例&from=y&before=z").statusCode())
                    .isEqualTo(200);
            assertThat(other.look("/audit?nowhere=1").statusCode()).isEqualTo(200);
            assertThat(other.look("/audit.xlsx?officer=" + officer).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("spreadsheet"));
        }
    }

    @Test
    void everyActHasAName() {
        for (var act : Act.values())
            for (var language : Language.values())
                assertThat(messages.say(language, "access.audit.act." + act.word()))
                        .isNotBlank();
    }

    private List<AuditLine> of(UUID who) {
        return search.page(scope, new AuditFilter(who, null, null, null, null), null, null, 50);
    }
}
