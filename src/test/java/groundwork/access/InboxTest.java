package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Role;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who hears of what came by the pages of cards, who reads it, and what is done with it. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=inbox", "groundwork.allowances=100"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxTest {

    private static final int COUNTY = 441237;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private SmallCounty county;
    private String page;
    private Client home;
    private Client office;
    private Client liaison;
    private Client leader;
    private Client inspector;

    @BeforeAll
    void fill(@Autowired ApplicationContext program) throws IOException {
        county = new SmallCounty(program, COUNTY);
        page = county.address("/card/{county}/{code}");
        home = new Client(port);
        // The office's officer is the one on the card.
        office = county.signedIn(port, Role.OFFICE);
        liaison = county.signedIn(port, Role.FIELD);
        leader = county.signedIn(port, Role.LEADER);
        inspector = county.signedIn(port, Role.INSPECTOR);
    }

    @Test
    void whatCameIsSeenOnTheDeskAmongTheGapsAndInOneNoticeADay() {
        send("demand", "the lamp at the well is dark");
        send("opinion", "meet in the evening");
        assertThat(office.look("/").body())
                .contains("messages from the cards to read", "/inbox?village=" + county.village());
        assertThat(office.look("/api/v1/gaps").body()).contains("resident.gap.waiting");
        assertThat(office.look("/api/v1/todos").body()).contains("from the cards, waiting");
        assertThat(office.look("/notices").body()).containsOnlyOnce("Somebody wrote on the page of a card");
        assertThat(office.look("/inbox?village=" + county.village()).body()).contains("the lamp at the well");
        assertThat(office.look("/inbox?village=" + (county.village() + 1)).body())
                .doesNotContain("the lamp at the well");
        assertThat(liaison.look("/").body()).contains("messages from the cards to read");
        assertThat(liaison.look("/notices").body())
                .as("answers for nobody and does not place what comes")
                .doesNotContain("Somebody wrote");
        assertThat(leader.look("/").body()).doesNotContain("messages from the cards to read");
    }

    @Test
    void whatIsAboutHowWeWorkIsReadByLeadersAndInspectorsAlone() {
        var text = "he asks for cigarettes";
        var sent = send("style", text);
        var message = "/inbox/" + sent.id;
        assertThat(home.look(sent.receipt).body()).contains("The leading group has not dealt with it yet");
        for (var other : new Client[] {office, liaison}) {
            assertThat(other.look("/inbox").body()).doesNotContain(text);
            assertThat(other.look("/api/v1/inbox?limit=100").body()).doesNotContain(text);
            assertThat(other.look(message).statusCode()).isEqualTo(404);
            assertThat(other.fill(message + "/dismissal", "reason", "abuse").statusCode())
                    .isEqualTo(404);
            assertThat(other.fill(message + "/demand", "title", "x", "topic", "roads")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.look("/notices").body()).doesNotContain("how we ourselves work");
            assertThat(other.look("/").body()).doesNotContain("how we ourselves work");
        }
        for (var reader : new Client[] {leader, inspector}) {
            assertThat(reader.look("/inbox").body()).contains(text);
            assertThat(reader.look(message).body()).contains(text);
            assertThat(reader.look("/").body()).contains("about how we ourselves work");
            assertThat(reader.look("/notices").body()).contains("Somebody wrote about how we ourselves work");
        }
        assertThat(inspector.fill(message + "/dismissal", "reason", "abuse").statusCode())
                .isEqualTo(403);
        assertThat(leader.fill(message + "/opinion").statusCode()).isEqualTo(303);
        assertThat(home.look(sent.receipt).body()).contains("as an opinion on how we work");
        assertThat(inspector.look("/forms?about=style").body()).contains(text);
        assertThat(office.look("/forms?about=style").body()).doesNotContain(text);
    }

    @Test
    void whoIsNamedInAMessageNeitherReadsNorDismissesIt() {
        var text = "the " + county.canary + " officer never comes";
        var message = "/inbox/" + send("demand", text).id;
        assertThat(office.look("/inbox").body()).doesNotContain("never comes");
        assertThat(office.look("/api/v1/inbox?limit=100").body()).doesNotContain("never comes");
        assertThat(office.look(message).statusCode()).isEqualTo(404);
        assertThat(office.fill(message + "/dismissal", "reason", "abuse").statusCode())
                .isEqualTo(404);
        assertThat(liaison.look(message).body()).contains("never comes");
        assertThat(leader.look(message).body()).contains("never comes").doesNotContain(message + "/dismissal");
        assertThat(leader.fill(message + "/dismissal", "reason", "abuse").statusCode())
                .as("the office's work")
                .isEqualTo(409);
        assertThat(liaison.fill(message + "/demand", "title", "Visits", "topic", "livelihood")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aDismissalIsTakenBackAndBothStandInTheLog() {
        var sent = send("demand", "the dog barks");
        var message = "/inbox/" + sent.id;
        office.fill(message + "/dismissal", "reason", "not_ours");
        assertThat(home.look(sent.receipt).body()).contains("has not taken it up");
        assertThat(office.look(message).body()).contains("the dog barks", message + "/dismissal/end");
        assertThat(office.fill(message + "/dismissal/end").statusCode()).isEqualTo(303);
        assertThat(home.look(sent.receipt).body()).contains("has not read it yet");
        assertThat(office.fill(message + "/dismissal/end").statusCode()).isEqualTo(409);
        office.fill(message + "/dismissal", "reason", "unclear");
        assertThat(office.ask("POST", "/api/v1" + message + "/dismissal/end", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(inspector.look("/audit?id=" + sent.id).body())
                .contains("Did not take up a message from a card", "Brought back a message from a card");
        assertThat(office.fill(message + "/demand", "title", "Dog", "topic", "other")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void thePageSaysWhoReadsWhatIsWrittenThere() {
        assertThat(home.look(page).body())
                .contains("read by the leading group and inspectors alone", "that officer does not read it")
                .doesNotContain("Only the office sees it");
    }

    private record Sent(UUID id, String receipt) {}

    private Sent send(String kind, String text) {
        var token = TOKEN.matcher(home.look(page).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        HttpResponse<String> sent =
                home.fill(page + "/messages", "kind", kind, "text", text, "from", "Li", "token", token);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return new Sent(UUID.fromString(token), Client.to(sent));
    }

    @AfterAll
    void leave() {
        Stream.of(home, office, liaison, leader, inspector).forEach(Client::close);
    }
}
