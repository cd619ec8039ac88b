package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.card.CardCode;
import groundwork.directory.Role;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.Postings;
import groundwork.ledger.WordsPlace;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page that the code on a card leads to, at the real server. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=cardpage", "groundwork.allowances=1"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardPageTest {

    private static final int COUNTY = 441231;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("number=([0-9A-Z]{4}-[0-9A-Z]{4})");

    private static final Pattern PIN = Pattern.compile("<b>(\\d{6})</b>");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    private SmallCounty county;
    private String page;

    @BeforeAll
    void fill() throws IOException {
        county = new SmallCounty(program, COUNTY);
        page = county.address("/card/{county}/{code}");
    }

    @Test
    void itSaysWhoAnswersAndWeighsLittle() {
        try (var client = new Client(port)) {
            var answer = client.look(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(" officer", "Who answers for you")
                    .doesNotContain(county.canary + " name");
            int weight = answer.body().getBytes(StandardCharsets.UTF_8).length;
            for (var asset : ASSET.matcher(answer.body()).results().toList())
                weight += client.fetch(asset.group(1)).length;
            assertThat(weight).isLessThan(30_000);
            assertThat(client.look(page + "?lang=zh-CN").body()).contains("您的联络员");
            assertThat(client.look(page).body()).contains("您的联络员");
        }
    }

    @Test
    void aCodeThatNoCardHasIsAPageThatSaysSo() {
        try (var client = new Client(port)) {
            for (var code : List.of("0000-0000", "x", "%00", "K7QM-24TDD")) {
                var answer = client.look("/card/" + COUNTY + "/" + code);
                assertThat(answer.statusCode()).as(code).isBetween(400, 404);
            }
            assertThat(client.look("/card/" + COUNTY + "/0000-0000").body())
                    .contains("There is no card with this code");
            assertThat(client.look("/card/999999/" + CardCode.of(UUID.randomUUID()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatWasSaidIsHeldApartUntilItIsTakenUpOnce() {
        try (var client = new Client(port);
                var office = county.signedIn(port, Role.OFFICE)) {
            long before = county.head();
            var token = token(client);
            var sent = send(client, token, "demand", "the pump is broken");
            assertThat(sent.statusCode()).isEqualTo(303);
            var again = send(client, token, "demand", "the pump is broken");
            assertThat(Client.to(again)).isEqualTo(Client.to(sent));
            assertThat(client.look(Client.to(sent)).body()).contains("has not read it yet", number(sent));
            assertThat(county.head()).isEqualTo(before);

            assertThat(office.look("/inbox").body()).containsOnlyOnce("the pump is broken");
            var message = "/inbox/" + token;
            assertThat(office.look(message).body()).contains("the pump is broken", "Li, 138");
            assertThat(office.fill(message + "/demand", "title", "", "topic", "")
                            .statusCode())
                    .isEqualTo(422);
            var taken = office.fill(message + "/demand", "title", "Pump", "topic", "irrigation");
            assertThat(Client.to(taken)).startsWith("/demands/");
            assertThat(office.fill(message + "/demand", "title", "Pump", "topic", "irrigation")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(county.head()).isEqualTo(before + 1);
            var raised = (DemandEntry.Raised) entry(Client.to(taken).split("/")[2]);
            assertThat(raised.channel()).isEqualTo(Channel.CARD);
            assertThat(raised.household()).isNotNull();
            assertThat(client.look(Client.to(sent)).body())
                    .contains("looks who can solve it")
                    .doesNotContain("the pump");
        }
    }

    @Test
    void anOpinionIsTakenDownAnotherDismissedAndAThirdPutToWhatIsThere() {
        try (var client = new Client(port);
                var office = county.signedIn(port, Role.OFFICE)) {
            var token = token(client);
            send(client, token, "opinion", "meet in the evening");
            assertThat(office.fill("/inbox/" + token + "/opinion").statusCode()).isEqualTo(303);
            assertThat(office.look("/inbox/" + token).body())
                    .contains("/entries/")
                    .doesNotContain("in the evening");
            var other = token(client);
            var sent = send(client, other, "opinion", "nothing");
            assertThat(office.fill("/inbox/" + other + "/dismissal").statusCode())
                    .isEqualTo(422);
            office.fill("/inbox/" + other + "/dismissal", "reason", "unclear");
            assertThat(client.look(Client.to(sent)).body()).contains("not clear what is meant");
            var third = token(client);
            var same = send(client, third, "demand", "the road again");
            var demand = county.address("/demands/{id}");
            assertThat(Client.to(office.fill("/inbox/" + third + "/merger", "into", demand.split("/")[2])))
                    .isEqualTo(demand);
            assertThat(office.look(demand).body()).contains("the road again");
            assertThat(client.look(Client.to(same)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFormWithoutItsTokenDoesNothingAndAStrangerLeavesNoSession() {
        try (var client = new Client(port)) {
            var answer = client.look(page);
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("session"));
            assertThat(client.fillWithoutToken(page + "/messages", "kind", "demand", "text", "x")
                            .statusCode())
                    .isGreaterThanOrEqualTo(300);
            assertThat(client.look("/inbox").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whoIsErasedHasNoMessageLeft() {
        try (var client = new Client(port)) {
            var token = token(client);
            send(client, token, "demand", "canary of the erased");
            var household = county.named().get("household");
            var whom = new WordsPlace.Whom(COUNTY, Set.of(UUID.fromString(household)), Set.of());
            program.getBeansOfType(WordsPlace.class).values().stream()
                    .filter(place -> place.names().contains("resident.message"))
                    .forEach(place -> county.scope.write(db -> {
                        place.erase(db, whom);
                        return null;
                    }));
            assertThat(county.scope.<Long>read(db -> db.sql("select count(*) from resident.message where id = :id")
                            .param("id", UUID.fromString(token))
                            .query(Long.class)
                            .single()))
                    .isZero();
        }
    }

    @Test
    void withThePinAHouseholdAnswersVisitsAndDemands() {
        try (var client = new Client(port);
                var office = county.signedIn(port, Role.OFFICE);
                var inspector = county.signedIn(port, Role.INSPECTOR)) {
            var home = county.address("/households/{id}");
            var demand = county.address("/demands/{id}");
            office.look(home);
            var slip = PIN.matcher(office.fill(home + "/pin").body());
            assertThat(slip.find()).isTrue();
            assertThat(client.look(page).body())
                    .contains("For your household alone")
                    .doesNotContain(county.canary + " title");
            var visit = page + county.address("/visits/{visit}");
            assertThat(client.fill(visit, "so", "no").statusCode()).isEqualTo(409);
            assertThat(client.fill(page + "/opening", "digits", "12").statusCode())
                    .isEqualTo(422);
            assertThat(client.fill(page + "/opening", "digits", slip.group(1)).statusCode())
                    .isEqualTo(303);
            assertThat(client.look(page).body()).contains(county.canary + " title", "This was not so");
            assertThat(client.fill(visit, "so", "no").statusCode()).isEqualTo(303);
            assertThat(client.look(page).body()).contains("You said: this was not so");
            assertThat(office.look(home).body()).contains("this was not so");
            assertThat(inspector.look("/").body()).contains("does not know so");
            client.fill(visit, "so", "yes");
            assertThat(inspector.look("/").body()).doesNotContain("does not know so");

            var ours = page + county.address("/demands/{demand}");
            office.look(demand + "/settlement");
            var settled = office.fill(demand + "/settlement", "text", "mended", "means", "own");
            assertThat(settled.statusCode()).as(settled.body()).isEqualTo(303);
            assertThat(client.look(page).body()).contains("It is said to be solved");
            assertThat(client.fill(ours, "solved", "no").statusCode()).isEqualTo(422);
            client.fill(ours, "solved", "no", "word", "it leaks again", "faces", "2");
            assertThat(client.look(page).body()).contains("since it was not solved");
            assertThat(office.look(demand).body()).contains("it leaks again", "by its card’s page");
            office.look(demand + "/settlement");
            office.fill(demand + "/settlement", "text", "mended well", "means", "own");
            client.look(page);
            assertThat(client.fill(ours, "solved", "yes", "faces", "5").statusCode())
                    .isEqualTo(303);
            assertThat(client.look(page).body()).contains("It is solved, and you have said so");
            client.fill(page + "/closing");
            assertThat(client.look(page).body()).doesNotContain(county.canary + " title");
        }
    }

    @Test
    void afterFiveWrongNumbersTheNextWaitsAndANewPinEndsThat() {
        try (var client = new Client(port);
                var office = county.signedIn(port, Role.OFFICE)) {
            client.look(page);
            for (int i = 0; i < 5; i++)
                assertThat(client.fill(page + "/opening", "digits", "000000").statusCode())
                        .isEqualTo(422);
            assertThat(client.fill(page + "/opening", "digits", "000000").statusCode())
                    .isEqualTo(429);
            var home = county.address("/households/{id}");
            office.look(home);
            var slip = PIN.matcher(office.fill(home + "/pin").body());
            assertThat(slip.find()).isTrue();
            assertThat(client.fill(page + "/opening", "digits", slip.group(1)).statusCode())
                    .isEqualTo(303);
        }
    }

    private groundwork.ledger.Entry entry(String id) {
        return county.scope.read(db ->
                new Postings(db).find(UUID.fromString(id)).orElseThrow().fact().entry());
    }

    private String token(Client client) {
        var found = TOKEN.matcher(client.look(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(Client client, String token, String kind, String text) {
        return client.fill(page + "/messages", "kind", kind, "text", text, "from", "Li, 138", "token", token);
    }

    private static String number(HttpResponse<?> sent) {
        var found = NUMBER.matcher(Client.to(sent));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
