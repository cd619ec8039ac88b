package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.OpinionEntry.TakenDown;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Opinions on our own working style at the real server: read by leaders and inspectors, and by nobody else anywhere.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=style")
@OnFreshDatabase
class OwnStyleTest {

    private static final int COUNTY = 441229;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 12);
    private static final String CANARY = "magpie on the style";
    private static final String BEFORE = "kestrel on the style";

    @LocalServerPort
    int port;

    @Autowired
    Policy policy;

    @Test
    void onlyLeadersAndInspectorsReadThem(@Autowired ApplicationContext program) throws IOException {
        var county = new SmallCounty(program, COUNTY);
        var office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
        var about = new About(county.programme(), county.unit(), county.village(), List.of(), null);
        var own = Ids.derived("own style", COUNTY);
        office.enter(own, DAY, about, new TakenDown(1, true, null), said(own, BEFORE));
        var again = new Correction.Replaced(own, Fact.on(DAY, about, new TakenDown(2, true, null)));
        office.enter(Ids.derived("own style", COUNTY, 2), DAY, about, again, said(own, CANARY));
        var struck = Ids.derived("own style", COUNTY, 3);
        office.enter(struck, DAY, about, new TakenDown(1, true, null), said(struck, CANARY));
        office.strike(struck);
        var addresses = new ArrayList<>(List.of(
                "/forms?about=style",
                "/entries/" + own,
                "/entries/" + own + "/correction",
                "/entries/" + struck,
                "/api/v1/entries",
                "/api/v1/entries/" + own,
                "/figures/opinion.style"));
        policy.rows().stream()
                .filter(row -> row.how().equals("GET"))
                .map(row -> county.address(row.path()))
                .forEach(addresses::add);
        var roles = new ArrayList<>(Arrays.asList(Role.values()));
        roles.add(null);
        for (var role : roles)
            try (var client = county.signedIn(port, role)) {
                var seen = addresses.stream()
                        .filter(address -> holds(client.fetch(address)))
                        .toList();
                if (role == Role.LEADER || role == Role.INSPECTOR)
                    assertThat(seen).as("%s", role).contains("/forms?about=style", "/entries/" + own, "/account");
                else assertThat(seen).as("%s", role).isEmpty();
            }
        try (var client = county.signedIn(port, Role.OFFICE)) {
            assertThat(client.look("/forms?about=style", "Accept-Language", "en")
                            .body())
                    .contains("read by the leading group and inspectors alone");
            assertThat(client.look("/entries/" + own, "Accept-Language", "en").body())
                    .doesNotContain(Words.APART);
            // He puts the number right without reading what it is about; the words stay.
            var form = client.look("/entries/" + own + "/correction").body();
            var seenAt = form.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
            var put = client.fill(
                    "/entries/" + own + "/correction",
                    "token",
                    UUID.randomUUID().toString(),
                    "seen",
                    seenAt,
                    "fact-count",
                    "3",
                    "fact-ownStyle",
                    "true",
                    "village",
                    Long.toString(county.village()),
                    "day",
                    DAY.toString());
            assertThat(put.statusCode()).isEqualTo(303);
        }
        try (var client = county.signedIn(port, Role.INSPECTOR)) {
            assertThat(client.look("/forms?about=style").body()).contains(CANARY);
        }
    }

    private static Words said(UUID id, String text) {
        return Words.of(id, "note", Map.of("text", text));
    }

    private static boolean holds(byte[] answer) {
        var text = text(answer);
        return text.contains(CANARY) || text.contains(BEFORE);
    }

    private static String text(byte[] answer) {
        if (answer.length < 2 || answer[0] != 'P' || answer[1] != 'K')
            return new String(answer, StandardCharsets.UTF_8);
        var all = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile(Path.of("target"), "style", ".zip"), answer);
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
