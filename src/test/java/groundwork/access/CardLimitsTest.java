package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.card.CardCode;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Ledger;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** How much comes by the pages of cards from one address, by one card and from one village. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=cardlimits", "groundwork.allowances=1"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardLimitsTest {

    private static final int COUNTY = 441239;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Strangers strangers;

    private SmallCounty county;
    private Office office;

    @BeforeAll
    void fill(@Autowired ApplicationContext program) throws IOException {
        county = new SmallCounty(program, COUNTY);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
    }

    @Test
    void whoseBrowserHasWorkedMaySendMore() throws IOException {
        var first = card(1);
        var second = card(1);
        try (var client = Client.from(port, "127.0.0.2")) {
            assertThat(send(client, first, "", false).statusCode())
                    .as("what has to be put right is not counted")
                    .isEqualTo(422);
            for (int i = 0; i < Allowance.CARD_MESSAGE.many(); i++)
                assertThat(send(client, i % 2 == 0 ? first : second, "dark", false)
                                .statusCode())
                        .isEqualTo(303);
            var waits = send(client, second, "it is dark", false);
            assertThat(waits.statusCode()).isEqualTo(429);
            assertThat(waits.body()).contains("it is dark");
            assertThat(send(client, second, "it is dark", true).statusCode()).isEqualTo(303);
        }
        try (var neighbour = Client.from(port, "127.0.0.3")) {
            assertThat(send(neighbour, first, "dark", false).statusCode())
                    .as("another address")
                    .isEqualTo(303);
        }
    }

    @Test
    void alsoWhoseBrowserWorksMaySendSoMuchAndNoMore() throws IOException {
        var card = card(2);
        try (var client = Client.from(port, "127.0.0.4")) {
            spendAllButOne(Allowance.CARD_WORKED, Limits.network("127.0.0.4"));
            assertThat(send(client, card, "dark", true).statusCode()).isEqualTo(303);
            assertThat(send(client, card, "dark", true).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void ofOneCardAndOfOneVillageComesSoMuchFromWhateverAddress() throws IOException {
        var card = card(3);
        try (var client = Client.from(port, "127.0.0.5");
                var other = Client.from(port, "127.0.0.6")) {
            for (int i = 0; i < Allowance.CARD_OWN.many(); i++)
                assertThat(send(i % 2 == 0 ? client : other, card, "dark", false)
                                .statusCode())
                        .isEqualTo(303);
            for (var each : List.of(client, other))
                assertThat(send(each, card, "dark", false).statusCode()).isEqualTo(429);
            var neighbour = card(3);
            assertThat(send(other, neighbour, "dark", false).statusCode()).isEqualTo(303);
            for (int i = Allowance.CARD_OWN.many() + 1; i < Allowance.CARD_VILLAGE.many() - 3; i++)
                strangers.spend(Allowance.CARD_VILLAGE, Long.toString(village(3)));
            int came = 0;
            while (came < 5 && send(client, neighbour, "dark", true).statusCode() == 303) came++;
            assertThat(came).as("what is left of the village").isBetween(0, 3);
            assertThat(send(other, card(3), "dark", false).statusCode()).isEqualTo(429);
            assertThat(send(other, card(4), "dark", false).statusCode())
                    .as("elsewhere")
                    .isEqualTo(303);
        }
    }

    private void spendAllButOne(Allowance allowance, String who) {
        for (int i = 1; i < allowance.many(); i++) strangers.spend(allowance, who);
    }

    private long village(int number) {
        return county.village() + number;
    }

    /** The page of a new card in a village of the test's own. */
    private String card(int village) {
        var about = new About(null, null, village(village), List.of(office.scope.officer()), null);
        var issued = office.enter(LocalDate.of(2018, 5, 2), about, new CardEntry.Issued(null, office.scope.officer()));
        return CardCode.of(issued);
    }

    private static HttpResponse<String> send(Client client, String code, String text, boolean worked) {
        var page = "/card/" + COUNTY + "/" + code;
        var token = TOKEN.matcher(client.look(page).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var work = worked ? work(code, token) : "12345";
        return client.fill(page + "/messages", "kind", "demand", "text", text, "token", token, "work", work);
    }

    private static String work(String code, String token) {
        long number = 0;
        while (!Puzzle.solved(code, token, Long.toString(number))) number++;
        return Long.toString(number);
    }
}
