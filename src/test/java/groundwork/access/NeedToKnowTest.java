package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Where;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Phones and reasons of need at the real server: masked for everybody until they are asked for with a reason. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=need")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedToKnowTest {

    private static final int COUNTY = 441227;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 12);
    private static final String EARLIER = "13877650001";
    private static final String PHONE = "13877650002";
    private static final String NEED = "sparrow in need";

    /** Also what was said before it was put right. */
    private static final List<String> CANARIES = List.of(EARLIER, "swallow in need", PHONE, NEED);

    @LocalServerPort
    int port;

    @Autowired
    AuditSearch audit;

    @Autowired
    Policy policy;

    private ApplicationContext program;
    private SmallCounty county;
    private Office office;
    private UUID household;

    @BeforeAll
    void fill(@Autowired ApplicationContext program) throws IOException {
        this.program = program;
        county = new SmallCounty(program, COUNTY);
        household = UUID.fromString(county.address("/households/{id}").split("/")[2]);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
    }

    @BeforeEach
    void words() {
        say(EARLIER, "swallow in need");
        say(PHONE, NEED);
    }

    private void say(String phone, String need) {
        var about = new About(county.programme(), county.unit(), county.village(), List.of(), null);
        office.enter(
                Ids.derived("need to know", UUID.randomUUID()),
                DAY,
                about,
                new Correction.Replaced(household, Fact.on(DAY, about, new HouseholdEntry.Registered(7))),
                Words.of(household, "household", Map.of("name", county.canary, "phone", phone, "need", need)));
    }

    @Test
    void noPageNoFileAndNoAnswerToAProgramHoldsThem() {
        var seen = new ArrayList<String>();
        var roles = new ArrayList<>(Arrays.asList(Role.values()));
        roles.add(null);
        int answers = 0;
        for (var role : roles)
            try (var client = county.signedIn(port, role)) {
                for (var row : policy.rows()) {
                    if (!row.how().equals("GET")) continue;
                    answers++;
                    var text = text(client.fetch(county.address(row.path())));
                    if (CANARIES.stream().anyMatch(text::contains)) seen.add(role + " " + row.path());
                }
                for (var search : List.of("/cards/villages/{code}/search", "/households/{id}/merger/search"))
                    for (var sought : List.of(county.canary, "0002", PHONE)) {
                        var found = client.fill(county.address(search), "text", sought)
                                .body()
                                .replaceAll("value=\"" + PHONE + "\"", "");
                        if (CANARIES.stream().anyMatch(found::contains)) seen.add(role + " " + search);
                    }
            }
        assertThat(seen).as("of %d answers", answers).isEmpty();
        assertThat(answers).isGreaterThan(900);
    }

    @Test
    void aReasonShowsTheOneFieldOnThatPageAndIsKept() {
        try (var client = county.signedIn(port, Role.FIELD, new Where.OfUnit(county.unit()))) {
            var page = "/households/" + household;
            assertThat(client.look(page).body()).contains("138 **** 0002", "not shown");
            int before = openings().size();
            var opened = client.fill(page + "/opening", "field", "phone", "reason", "visit");
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(opened.body()).contains(PHONE).doesNotContain(NEED, EARLIER);
            assertThat(openings()).hasSize(before + 1);
            assertThat(openings().getFirst().facts()).isEqualTo("field=phone reason=visit");
            assertThat(openings().getFirst().id()).isEqualTo(household.toString());
            assertThat(client.look(page).body()).doesNotContain(PHONE, NEED);
        }
    }

    @Test
    void withoutAReasonNothingIsShownAndNothingKept() {
        try (var client = county.signedIn(port, Role.INSPECTOR)) {
            int before = openings().size();
            for (var reason : List.of("", "curious")) {
                var page = client.fill("/households/" + household + "/opening", "field", "need", "reason", reason);
                assertThat(page.statusCode()).isEqualTo(422);
                assertThat(page.body()).contains("Choose why you need it").doesNotContain(PHONE, NEED);
            }
            assertThat(client.fill("/households/" + household + "/opening", "field", "name", "reason", "duty")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(client.fill("/households/" + UUID.randomUUID() + "/opening", "field", "need", "reason", "duty")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(openings()).hasSize(before);
        }
    }

    @Test
    void whoNeedsNoneOfItMayNotAsk() {
        for (var role : List.of(Role.AUDITOR, Role.READER, Role.ADMINISTRATOR))
            try (var client = county.signedIn(port, role)) {
                for (var record : List.of("/households/", "/entries/"))
                    assertThat(client.fill(record + household + "/opening", "field", "phone", "reason", "duty")
                                    .statusCode())
                            .isEqualTo(403);
            }
    }

    @Test
    void anEntryIsOpenedWithAllThatWasSaidInItsPlace() {
        try (var client = county.signedIn(port, Role.LEADER)) {
            var page = "/entries/" + household;
            assertThat(client.look(page).body())
                    .contains("<del>not shown</del>")
                    .doesNotContain(NEED, EARLIER);
            var opened = client.fill(page + "/opening", "field", "need", "reason", "checking");
            assertThat(opened.body()).contains(NEED, "swallow in need").doesNotContain(PHONE, EARLIER);
            assertThat(openings().getFirst().facts()).isEqualTo("field=need reason=checking");
        }
    }

    @Test
    void aFormThatDoesNotShowThemLeavesThemAsTheyAre() {
        try (var client = county.signedIn(port, Role.OFFICE)) {
            var form = "/households/" + household + "/registration";
            assertThat(client.look(form).body()).doesNotContain("name=\"phone\"", PHONE, NEED);
            assertThat(client.fill(form, "name", "Corrected", "team", "8", "day", "2018-05-12")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(said()).containsEntry("name", "Corrected").containsEntry("phone", PHONE);
            assertThat(said()).containsEntry("need", NEED);

            var opened = client.fill(form + "/opening", "field", "phone");
            assertThat(opened.body()).contains("value=\"" + PHONE + "\"").doesNotContain(NEED);
            assertThat(openings().getFirst().facts()).isEqualTo("field=phone reason=record");
            client.fill(form, "name", "Corrected", "phone", "0952-7654321", "day", "2018-05-12");
            assertThat(said()).containsEntry("phone", "0952-7654321").containsEntry("need", NEED);
            client.fill(form, "name", "Corrected", "phone", "", "need", "not shown", "day", "2018-05-12");
            assertThat(said()).doesNotContainKey("phone").containsEntry("need", NEED);
        }
    }

    @Test
    void soDoesTheFormOfAnEntry() {
        try (var client = county.signedIn(port, Role.OFFICE)) {
            var form = "/entries/" + household + "/correction";
            var page = client.look(form).body();
            assertThat(page).doesNotContain("name=\"word-phone\"", PHONE, NEED);
            var done = client.fill(
                    form,
                    "token",
                    hidden(page, "token"),
                    "seen",
                    hidden(page, "seen"),
                    "fact-team",
                    "7",
                    "word-name",
                    "Changed",
                    "day",
                    "2018-05-12");
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(said()).isEqualTo(Map.of("name", "Changed", "phone", PHONE, "need", NEED));
            assertThat(client.fill(form + "/opening", "field", "need").body())
                    .contains(NEED)
                    .doesNotContain(PHONE);
        }
    }

    @Test
    void aStrikeTakenBackBringsThemBack() {
        try (var client = county.signedIn(port, Role.OFFICE)) {
            client.look("/entries/" + household);
            client.fill("/entries/" + household + "/strike", "reason", "");
            client.fill("/entries/" + household + "/restoration");
            assertThat(said()).containsEntry("phone", PHONE).containsEntry("need", NEED);
        }
    }

    @Test
    void aListHoldsThemOnlyForTheOfficeAndWithAReason() {
        var list = county.address("/cards/villages/{code}/cards.xlsx");
        var print = county.address("/cards/villages/{code}/print");
        try (var client = county.signedIn(port, Role.FIELD)) {
            assertThat(client.fill(list, "reason", "duty").statusCode()).isEqualTo(403);
            assertThat(client.fill(print, "reason", "duty").statusCode()).isEqualTo(403);
        }
        try (var client = county.signedIn(port, Role.OFFICE)) {
            assertThat(text(client.fetch(list))).contains("138 **** 0002", "not shown");
            int before = openings().size();
            assertThat(client.fill(list, "reason", "").statusCode()).isEqualTo(422);
            assertThat(client.fill(list, "reason", "assistance").statusCode()).isEqualTo(200);
            assertThat(client.fill(print, "reason", "visit").body()).contains(PHONE, NEED);
            assertThat(openings()).hasSize(before + 2);
            assertThat(openings().getFirst().facts()).isEqualTo("field=all many=1 reason=visit");
            assertThat(openings().getFirst().kind()).isEqualTo("village");
        }
    }

    @Test
    void programsAreToldWhichFieldsAreMasked() {
        try (var client = county.signedIn(port, Role.OFFICE)) {
            assertThat(client.look("/api/v1/entries/" + household).body())
                    .contains("\"masked\":[\"need\",\"phone\"]")
                    .doesNotContain("****", Words.HIDDEN, Words.STARS);
        }
    }

    @Test
    void whoLookedStandsOnTheHouseholdsPage() {
        try (var client = county.signedIn(port, Role.LEADER)) {
            client.look("/households/" + household);
            client.fill("/households/" + household + "/opening", "field", "need", "reason", "call");
            assertThat(client.look("/households/" + household + "/openings").statusCode())
                    .isEqualTo(403);
        }
        for (var role : List.of(Role.INSPECTOR, Role.ADMINISTRATOR, Role.OFFICE))
            try (var client = county.signedIn(port, role)) {
                assertThat(client.look("/households/" + household + "/openings").body())
                        .contains("Call back about a demand", county.canary + " leader");
            }
        try (var stranger = county.signedIn(port, Role.FIELD)) {
            assertThat(stranger.look("/households/" + household + "/openings").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoOpensMoreThanWorkAsksForIsShownToTheInspector() {
        try (var client = county.signedIn(port, Role.FIELD)) {
            client.look("/households/" + household);
            for (int i = 0; i <= AuditSearch.MANY; i++)
                client.fill("/households/" + household + "/opening", "field", "phone", "reason", "visit");
        }
        try (var inspector = county.signedIn(port, Role.INSPECTOR)) {
            assertThat(inspector.look("/audit").body()).contains("openings on one day", county.canary + " field");
        }
        try (var administrator = county.signedIn(port, Role.ADMINISTRATOR)) {
            assertThat(administrator.look("/audit").body()).doesNotContain("openings on one day");
        }
    }

    private List<AuditLine> openings() {
        return audit.page(county.scope, new AuditFilter(null, Act.OPENED, null, null, null), null, null, 500);
    }

    /** The household's words in force, as they are. */
    private Map<String, String> said() {
        return county.scope.read(db -> {
            var postings = new Postings(db);
            var by = postings.latest(List.of(household)).get(household).by();
            return postings.clearWords(List.of(by)).get(by).stream()
                    .filter(part -> part.part().equals("household"))
                    .findFirst()
                    .orElseThrow()
                    .fields();
        });
    }

    private static String hidden(String page, String name) {
        return page.replaceFirst("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

    /** Of a workbook or a document all that is in it. */
    private static String text(byte[] answer) {
        if (answer.length < 2 || answer[0] != 'P' || answer[1] != 'K')
            return new String(answer, StandardCharsets.UTF_8);
        var all = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile(Path.of("target"), "need", ".zip"), answer);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries()))
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            Files.delete(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return all.toString();
    }
}
