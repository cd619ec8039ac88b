package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ledger;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a household sees of its demands once it has opened its page, and what its answers do. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=opened", "groundwork.allowances=100"})
@OnFreshDatabase
class OpenedCardTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 12);
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern PIN = Pattern.compile("<b>(\\d{6})</b>");
    private static int next = 441241;

    @LocalServerPort
    int port;

    private SmallCounty county;
    private Office work;
    private Client office;
    private Client home;
    private String page;
    private UUID household;
    private About about;

    @BeforeEach
    void open(@Autowired ApplicationContext program) throws IOException {
        county = new SmallCounty(program, next++);
        work = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), county.code);
        office = county.signedIn(port, Role.OFFICE);
        home = new Client(port);
        page = county.address("/card/{county}/{code}");
        household = UUID.fromString(county.named().get("household"));
        about = new About(null, county.unit(), county.village(), List.of(county.officer(Role.OFFICE)), null);
        var door = county.address("/households/{id}");
        office.look(door);
        var slip = PIN.matcher(office.fill(door + "/pin").body());
        assertThat(slip.find()).isTrue();
        home.look(page);
        assertThat(home.fill(page + "/opening", "digits", slip.group(1)).statusCode())
                .isEqualTo(303);
    }

    @AfterEach
    void close() {
        office.close();
        home.close();
    }

    @Test
    void whoHasSaidThatItIsSolvedIsSaidTruly() {
        var lamp = settled(household, "Lamp", DAY);
        enter(new DemandEntry.Confirmed(lamp, Confirmer.SECOND_OFFICER));
        assertThat(home.look(page).body())
                .contains("an officer of another unit confirmed it")
                .doesNotContain("you have said so");
        home.fill(page + "/demands/" + lamp, "solved", "yes");
        assertThat(home.look(page).body())
                .contains("It is solved, and you have said so")
                .doesNotContain("an officer of another unit confirmed it");
        var road = settled(household, "Road", DAY);
        enter(new DemandEntry.Confirmed(road, Confirmer.RESIDENT));
        assertThat(home.look(page).body()).contains("an officer entered that you said so");
        home.fill(page + "/demands/" + road, "solved", "no", "word", "still mud");
        assertThat(home.look(page).body()).contains("since it was not solved");
    }

    @Test
    void whatIsMissingIsSaidAtTheAnswerThatItIsMissingIn() {
        var lamp = settled(household, "Lamp", DAY);
        settled(household, "Road", DAY);
        var refused = home.fill(page + "/demands/" + lamp, "solved", "no");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).containsOnlyOnce("id=\"word-error\"").doesNotContain("id=\"text-error\"");
    }

    @Test
    void whatSomebodyElseTookBackComesBack() {
        var lamp = raised(household, "Lamp", DAY);
        enter(new DemandEntry.Withdrawn(lamp));
        assertThat(home.look(page).body()).contains("If you did not take it back", "We did not take it back");
        var answer = page + "/demands/" + lamp;
        assertThat(home.fill(answer, "solved", "yes").statusCode()).isEqualTo(422);
        assertThat(home.fill(answer, "solved", "no", "word", "it is still dark").statusCode())
                .isEqualTo(303);
        assertThat(office.look("/demands/" + lamp).body()).contains("it is still dark", "disputed, open again");
    }

    @Test
    void anAnswerToWhatWasMergedGoesOnTheOneThatItCountsAs() {
        var neighbour = UUID.randomUUID();
        work.enter(neighbour, DAY, about, new HouseholdEntry.Registered(2));
        var ours = raised(household, "Our pump", DAY);
        var theirs = raised(neighbour, "Their pump", DAY);
        enter(new DemandEntry.Merged(ours, theirs));
        enter(new DemandEntry.Settled(theirs, Means.OWN, null));
        assertThat(home.look(page).body()).contains("Our pump", "It is said to be solved");
        var answer = home.fill(page + "/demands/" + ours, "solved", "no", "word", "dry again");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(office.look("/demands/" + theirs).body()).contains("dry again", "by its card’s page");
        assertThat(home.look(page).body()).contains("since it was not solved");
        enter(new DemandEntry.Settled(theirs, Means.OWN, null));
        home.look(page);
        assertThat(home.fill(page + "/demands/" + ours, "solved", "yes", "faces", "4")
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.look("/demands/" + theirs).body()).contains("settled and confirmed");
        assertThat(home.look(page).body()).contains("one of those who raised it has said so");
    }

    @Test
    void whatWaitsForAnAnswerComesFirstAndTheRestOnFurtherPages() {
        var old = settled(household, "Old bridge", DAY);
        for (int i = 1; i <= 22; i++) raised(household, "Later matter %02d.".formatted(i), DAY.plusDays(i));
        var first = home.look(page).body();
        assertThat(first).contains("Old bridge", "Later matter 22.", "Later matter 14.");
        assertThat(first.indexOf("Old bridge")).isLessThan(first.indexOf("Later matter 22."));
        assertThat(first).doesNotContain("Later matter 13.").contains("page=10#ours");
        assertThat(home.look(page + "?page=10").body())
                .contains("Later matter 13.", "page=20#ours", "Back to the first")
                .doesNotContain("Old bridge");
        assertThat(home.look(page + "?page=20").body())
                .contains("Later matter 01.", county.canary + " title")
                .doesNotContain("page=30");
        assertThat(home.look(page + "?page=9999").statusCode()).isEqualTo(200);
        home.look(page);
        assertThat(home.fill(page + "/demands/" + old, "solved", "yes").statusCode())
                .isEqualTo(303);
        assertThat(home.look(page + "?page=20").body()).contains("Old bridge", "you have said so");
    }

    @Test
    void itWeighsLittleAlsoWithTenDemandsToAnswerAndTenVisits() {
        for (int i = 0; i < 12; i++) {
            settled(household, "灌溉水泵损坏多日，需要尽快修理更换 " + i, DAY.plusDays(i));
            enter(new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
        }
        for (var language : List.of("en", "zh-CN")) {
            var answer = home.look(page + "?lang=" + language).body();
            assertThat(answer.split("name=\"solved\" value=\"yes\"", -1)).hasSize(11);
            assertThat(answer.split("name=\"so\"\\s+value=\"yes\"", -1)).hasSize(11);
            int weight = answer.getBytes(StandardCharsets.UTF_8).length;
            for (var asset : ASSET.matcher(answer).results().toList()) weight += home.fetch(asset.group(1)).length;
            assertThat(weight).as(language).isLessThan(30_000);
        }
    }

    @Test
    void aConfirmationShortlyAfterAPinOfWhoHandledItIsLookedInto() {
        var lamp = settled(household, "Lamp", DAY);
        home.look(page);
        home.fill(page + "/demands/" + lamp, "solved", "yes");
        assertThat(office.look("/demands/" + lamp).body())
                .contains("settled and confirmed", "within a day after " + county.canary + " officer made its PIN");
        try (var inspector = county.signedIn(port, Role.INSPECTOR)) {
            assertThat(inspector.look("/").body()).contains("shortly after a PIN was made", "/demands/" + lamp);
            assertThat(inspector.look("/api/v1/gaps").body()).contains("resident.gap.doubt");
            enter(new DemandEntry.LookedBack(lamp, DemandEntry.Finding.SOLVED));
            assertThat(inspector.look("/").body())
                    .as("he went to see himself")
                    .contains("shortly after a PIN was made");
            var other = new About(null, null, county.village(), List.of(UUID.randomUUID()), null);
            work.enter(DAY.plusDays(60), other, new DemandEntry.LookedBack(lamp, DemandEntry.Finding.SOLVED));
            assertThat(inspector.look("/").body()).doesNotContain("shortly after a PIN was made");
        }
        assertThat(office.look("/demands/" + lamp).body()).doesNotContain("made its PIN");
    }

    @Test
    void aPinOfSomebodyElseCastsNoDoubt() {
        var lamp = settled(household, "Lamp", DAY);
        try (var colleague = county.signedIn(port, Role.FIELD)) {
            home.look(page);
            home.fill(page + "/closing");
            var door = county.address("/households/{id}");
            colleague.look(door);
            var slip = PIN.matcher(colleague.fill(door + "/pin").body());
            assertThat(slip.find()).isTrue();
            home.look(page);
            home.fill(page + "/opening", "digits", slip.group(1));
            home.look(page);
            home.fill(page + "/demands/" + lamp, "solved", "yes");
            assertThat(office.look("/demands/" + lamp).body())
                    .contains("settled and confirmed")
                    .doesNotContain("made its PIN");
        }
    }

    private UUID settled(UUID home, String title, LocalDate day) {
        var id = raised(home, title, day);
        enter(new DemandEntry.Settled(id, Means.OWN, null));
        return id;
    }

    private UUID raised(UUID home, String title, LocalDate day) {
        var id = UUID.randomUUID();
        var raised = new DemandEntry.Raised(id, Topic.ROADS, Channel.VISIT, home, 1);
        return work.enter(id, day, about, raised, Words.of(home, "demand", Map.of("title", title)));
    }

    private void enter(groundwork.ledger.Entry entry) {
        work.enter(DAY.plusDays(60), about, entry);
    }
}
