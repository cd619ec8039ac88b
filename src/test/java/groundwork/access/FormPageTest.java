package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.form.Issues;
import groundwork.form.Sheets;
import groundwork.form.SlipDoor;
import groundwork.frame.Paged;
import groundwork.ledger.FormEntry.Recipient;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page that the code on a consultation form leads to, at the real server. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=formpage", "groundwork.allowances=1"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormPageTest {

    private static final int COUNTY = 441233;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private Iterator<Map.Entry<String, String>> forms;

    @BeforeAll
    void issue(@Autowired ApplicationContext program) throws IOException {
        var county = new SmallCounty(program, COUNTY);
        var issues = program.getBean(Issues.class);
        var sheet = program.getBean(Sheets.class)
                .latest(county.scope, county.programme(), Paged.From.FIRST, 1)
                .rows()
                .getFirst();
        var issued =
                issues.issue(county.scope, sheet, Recipient.RESIDENT, county.village(), 40, LocalDate.of(2018, 5, 2));
        var issue = issues.find(county.scope, issued).orElseThrow();
        forms = program.getBean(SlipDoor.class)
                .keys(county.scope, issue)
                .entrySet()
                .iterator();
    }

    @Test
    void itWeighsLittleAlsoWithItsScript() {
        try (var client = new Client(port)) {
            var page = client.look(address(forms.next().getValue()));
            assertThat(page.statusCode()).isEqualTo(200);
            int weight = page.body().getBytes(StandardCharsets.UTF_8).length;
            var assets = ASSET.matcher(page.body()).results().toList();
            assertThat(assets).hasSize(2);
            for (var asset : assets) weight += client.fetch(asset.group(1)).length;
            assertThat(weight).isLessThan(30_000);
        }
    }

    @Test
    void whoseBrowserHasWorkedMaySendMore() {
        try (var client = new Client(port)) {
            var first = forms.next();
            var wrong = answer(client, first, "", "12345");
            assertThat(wrong.statusCode())
                    .as("what has to be put right is not counted")
                    .isEqualTo(422);
            for (int i = 0; i < Allowance.FORM.many(); i++)
                assertThat(answer(client, i == 0 ? first : forms.next(), "样例", "0")
                                .statusCode())
                        .isEqualTo(303);
            var next = forms.next();
            var waits = answer(client, next, "样例：路灯太暗", "");
            assertThat(waits.statusCode()).isEqualTo(429);
            assertThat(waits.body()).contains("样例：路灯太暗", "name=\"q1\"");
            assertThat(answer(client, next, "样例：路灯太暗", null).statusCode()).isEqualTo(303);
            assertThat(client.look(address(next.getValue())).body()).contains("class=\"thanks\"");
        }
    }

    /** @param work null for what is right */
    private static HttpResponse<String> answer(
            Client client, Map.Entry<String, String> form, String text, String work) {
        var page = TOKEN.matcher(client.look(address(form.getValue())).body());
        assertThat(page.find()).isTrue();
        var token = page.group(1);
        var found = work == null ? work(form.getKey(), token) : work;
        return client.fill(address(form.getValue()), "q1", text, "token", token, "work", found);
    }

    private static String work(String code, String token) {
        long number = 0;
        while (!Puzzle.solved(code, token, Long.toString(number))) number++;
        return Long.toString(number);
    }

    private static String address(String key) {
        return "/f/" + COUNTY + "/" + key;
    }
}
