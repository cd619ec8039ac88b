package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Role;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a list goes on, and of which days, stands in its address, and somebody may have typed that. Every list that
 * docs/openapi.json knows then begins at its first page, or says plainly that it is none of its keys.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.allowances=100")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CursorsTest {

    @LocalServerPort
    int port;

    private SmallCounty county;
    private List<Client> all;

    private static final Set<String> CURSORS = Set.of("after", "before", "afterDay", "afterEntry", "position");
    private static final Set<String> DAYS = Set.of("from", "to", "asOf", "month", "day");
    private static final Set<Integer> PLAIN = Set.of(200, 400, 422);

    /** Days that a LocalDate can be and a database cannot, among others. */
    private static final List<String> NO_DAYS =
            List.of("x", "\0", "2018-02-30", "-99999999-01-01", "+99999999-12-31", "+99999999-12", "-99999999-12");

    /** No divisor of how many there are of either, so that each is asked somewhere. */
    private static final int SLICE = 5;

    private static final String ID = "00000000-0000-0000-0000-000000000009";

    private static List<String> madeUp() {
        var all = new ArrayList<>(NO_DAYS);
        all.addAll(List.of("样例", "'", "%", "x".repeat(3000), ID, "-1", "1e9", "9223372036854775808", "1-1", "1.1"));
        all.add("999999999999999999-999999999999999999");
        for (var day : List.of("2018-05-02", "-99999999-01-01", "+99999999-12-31"))
            for (var rest : List.of("_9223372036854775807", ".1", "T01:30:00Z_" + ID)) all.add(day + rest);
        all.add(Base64.getUrlEncoder().encodeToString(("+99999999-12-31 " + ID).getBytes(StandardCharsets.US_ASCII)));
        return all;
    }

    private final JsonNode described = JsonMapper.shared().readTree(DescriptionTest.FILE);

    @BeforeAll
    void open(@Autowired ApplicationContext program) throws IOException {
        county = new SmallCounty(program, 411086);
        all = List.of(
                county.signedIn(port, Role.OFFICE),
                county.signedIn(port, Role.ADMINISTRATOR),
                county.administrator(port));
    }

    @AfterAll
    void close() {
        all.forEach(Client::close);
    }

    @Test
    void aKeyThatSomebodyMadeUpNeverBreaksAList() {
        assertThat(broken(CURSORS, madeUp(), SLICE)).isEmpty();
    }

    @Test
    void aDayThatNobodyMeantNeverBreaksAPage() {
        assertThat(broken(DAYS, NO_DAYS, SLICE)).isEmpty();
    }

    @Test
    @Tag("long")
    void noneOfThemBreaksAny() {
        assertThat(broken(CURSORS, madeUp(), 1)).isEmpty();
        assertThat(broken(DAYS, NO_DAYS, 1)).isEmpty();
        Proof.of("-", "made-up keys and days at every list: the first page, or a plain word");
    }

    @Test
    void aKeyThatIsNoneLeadsToTheFirstPage() {
        var others = new ArrayList<String>();
        lists(Set.of("after", "before")).forEach((list, asked) -> {
            if (Client.ofProgram(list)) return;
            var who = whoMayLook(list);
            var first = shown(who, list);
            for (var name : asked)
                if (!shown(who, list + "?" + name + "=x").equals(first)) others.add(list + " " + name);
        });
        assertThat(others).isEmpty();
    }

    /** Without what differs from one look to the next. */
    private static String shown(Client who, String address) {
        return who.look(address).body().replaceAll("value=\"[^\"]*\"", "");
    }

    /** @param slice each list is asked with every so many of the texts, beginning with another one than the last */
    private List<String> broken(Set<String> names, List<String> texts, int slice) {
        var broken = new ArrayList<String>();
        var turn = new AtomicInteger();
        lists(names).forEach((list, asked) -> {
            var who = whoMayLook(list);
            for (var name : asked)
                for (var text : texts) {
                    if (turn.getAndIncrement() % slice != 0) continue;
                    var address = list + "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
                    var status = who.look(address).statusCode();
                    if (!PLAIN.contains(status)) broken.add(status + " " + address);
                }
        });
        return broken;
    }

    private Client whoMayLook(String list) {
        return all.stream()
                .filter(who -> who.look(list).statusCode() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may look at " + list));
    }

    private Map<String, List<String>> lists(Set<String> names) {
        var lists = new LinkedHashMap<String, List<String>>();
        described
                .get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    var found = path.getValue()
                            .at("/get/parameters")
                            .valueStream()
                            .filter(one -> one.path("in").asString("").equals("query"))
                            .map(one -> one.get("name").stringValue())
                            .filter(names::contains)
                            .toList();
                    if (!found.isEmpty()) lists.put(county.address(path.getKey()), found);
                });
        return lists;
    }
}
