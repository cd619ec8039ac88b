package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Author;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs ask and send, at the real server. */
class ApiTest extends WithProgram {

    @Test
    void whoAsksIsToldWhoHeIs() {
        var me = get("/api/v1/me");
        assertThat(me.at("/officer/name").stringValue()).isEqualTo(county.canary + " officer");
        assertThat(me.at("/county/code").intValue()).isEqualTo(COUNTY);
        assertThat(me.at("/roles/0").stringValue()).isEqualTo("office");
        assertThat(me.at("/serverTime").stringValue()).endsWith("Z");
        assertThat(me.at("/csrf/header").stringValue()).isEqualTo("X-CSRF-TOKEN");
    }

    @Test
    void theDirectoryIsWhatAFormNeeds() {
        assertThat(get("/api/v1/villages").at("/items/0/township/name/zh").stringValue())
                .isNotBlank();
        assertThat(get("/api/v1/units").at("/items/0/name/en").stringValue()).startsWith(county.canary);
        var first = get("/api/v1/officers?limit=1");
        var second = get("/api/v1/officers?limit=1&after=" + first.at("/next").stringValue());
        assertThat(first.at("/items/0/id")).isNotEqualTo(second.at("/items/0/id"));
        var one = get("/api/v1/officers?limit=200")
                .get("items")
                .valueStream()
                .filter(officer -> !officer.path("unit").isNull())
                .findFirst()
                .orElseThrow();
        var unit = one.get("unit").stringValue();
        assertThat(get("/api/v1/officers?limit=200&unit=" + unit).get("items").valueStream())
                .contains(one)
                .allMatch(officer -> officer.get("unit").stringValue().equals(unit));
        assertThat(get("/api/v1/officers?unit=" + UUID.randomUUID()).at("/items"))
                .isEmpty();
    }

    @Test
    void aProgrammeAndItsFiguresAreTraced() {
        var slug = get("/api/v1/programmes").at("/items/0/slug").stringValue();
        var programme = "/api/v1/programmes/" + slug;
        assertThat(get(programme).at("/targets/0/atLeast").stringValue()).isEqualTo("10");
        var figures = get(programme + "/figures");
        var ids = figures.at("/figures")
                .valueStream()
                .map(one -> one.get("id").stringValue())
                .toList();
        assertThat(ids).contains("visit.households");
        var one = get(programme + "/figures/visit.households");
        assertThat(one.at("/figure/value").stringValue()).isEqualTo("1");
        assertThat(one.at("/figure/definition/zh").stringValue()).isNotBlank();
        assertThat(one.at("/scope/position").longValue()).isPositive();
        assertThat(get(programme + "/figures/visit.households?position=0")
                        .at("/figure/value")
                        .stringValue())
                .isEqualTo("0");
        var behind = get(programme + "/figures/visit.households/entries?limit=1");
        var entry = behind.at("/items/0/entry").stringValue();
        assertThat(get("/api/v1/entries/" + entry).at("/postings/0/entry/kind").stringValue())
                .isEqualTo("visit.made");
        assertThat(behind.get("next").isNull()).isTrue();
        assertThat(get(programme + "/summary").at("/county").intValue()).isEqualTo(COUNTY);
    }

    @Test
    void postingsAreReadInTheirOrderWithTheirCorrections() {
        var first = get("/api/v1/entries?limit=3");
        assertThat(first.at("/postings/2/position").longValue()).isEqualTo(2);
        var second = get("/api/v1/entries?limit=3&after=" + first.at("/next").longValue());
        assertThat(second.at("/postings/0/position").longValue()).isEqualTo(3);
        var head = first.at("/head").longValue();
        assertThat(get("/api/v1/entries?after=" + head).has("next")).isTrue();
        assertThat(get("/api/v1/entries?after=" + head).at("/next").isNull()).isTrue();
        var corrected = get("/api/v1/entries?limit=200")
                .at("/postings")
                .valueStream()
                .filter(one -> one.at("/entry/kind").stringValue().equals("entry.replaced"))
                .findFirst()
                .orElseThrow()
                .at("/entry/facts/original")
                .stringValue();
        var story = get("/api/v1/entries/" + corrected);
        assertThat(story.at("/state").stringValue()).isEqualTo("replaced");
        assertThat(story.at("/postings")).hasSize(2);
    }

    @Test
    void aBatchIsAnsweredEntryByEntry() {
        var good = visit(UUID.randomUUID(), "home");
        var unknown = visit(UUID.randomUUID(), "home").replace("visit.made", "visit.dreamt");
        var elsewhere = visit(UUID.randomUUID(), "home").replace(village(), "110101001001");
        var sent = batch(good, "{\"id\": 5}", unknown, good, elsewhere, large(), "7");
        var results = post(sent, 200).at("/results");
        assertThat(results.valueStream().map(one -> one.at("/status").stringValue()))
                .containsExactly("accepted", "refused", "accepted", "duplicate", "refused", "refused", "refused");
        assertThat(results.get(0).at("/receipt")).isEqualTo(results.get(3).at("/receipt"));
        assertThat(results.get(0).at("/receipt/hash").stringValue()).hasSize(64);
        assertThat(results.get(0).at("/receipt/recordedAt").stringValue()).endsWith("Z");
        assertThat(results.get(1).at("/problem/code").stringValue()).isEqualTo("sync.flaw.id");
        assertThat(results.get(1).at("/problem/sentence/zh").stringValue()).isNotBlank();
        assertThat(results.get(4).at("/problem/field").stringValue()).isEqualTo("about.village");
        assertThat(results.get(5).at("/problem/code").stringValue()).isEqualTo("ledger.too_large");
        var again = post(batch(good.replace("\"home\"", "\"site\"")), 200).at("/results/0");
        assertThat(again.at("/status").stringValue()).isEqualTo("conflict");
        assertThat(again.has("receipt")).isFalse();
    }

    @Test
    void nobodyPutsAnythingIntoAHouseholdsMouth() {
        var forged = visit(UUID.randomUUID(), "home")
                .replace("\"about\": {", "\"about\": {\"officers\": [\"" + Author.HOUSEHOLD + "\"], ");
        assertThat(post(batch(forged), 200).at("/results/0/status").stringValue())
                .isEqualTo("refused");
    }

    @Test
    void aBatchThatIsNoneIsRefusedAsAWhole() {
        assertThat(post("[]", 422).at("/code").stringValue()).isEqualTo("sync.batch.unreadable");
        assertThat(post("{\"entries\": [", 422).at("/sentence/zh").stringValue())
                .isNotBlank();
        assertThat(post("{\"entries\": [], \"entries\": []}", 422)).isNotEmpty();
        var many = IntStream.range(0, 101).mapToObj(i -> "{}").collect(Collectors.joining(","));
        assertThat(post("{\"entries\": [" + many + "]}", 413).at("/code").stringValue())
                .isEqualTo("sync.batch.large");
        post("{\"entries\": [], \"x\": \"" + "x".repeat(1024 * 1024) + "\"}", 413);
    }

    @Test
    void whatIsWrongIsSaidAsAProblemAtItsField() {
        var answer = client.look("/api/v1/programmes/" + county.named().get("programme") + "/figures?village=x&from=y");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var flaws = read(answer).at("/flaws");
        assertThat(flaws.valueStream().map(one -> one.at("/field").stringValue()))
                .containsExactlyInAnyOrder("village", "from");
        assertThat(read(client.look("/api/v1/entries?after=x"))
                        .at("/flaws/0/field")
                        .stringValue())
                .isEqualTo("after");
        assertThat(client.look("/api/v1/entries/nothing").statusCode()).isEqualTo(404);
        assertThat(client.look("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(client.look("/api/v1/programmes/" + county.named().get("programme")
                                + "/figures/visit.households/entries?after=made-up")
                        .statusCode())
                .isEqualTo(422);
    }

    private String village() {
        return county.named().get("village");
    }

    private String visit(UUID id, String kind) {
        return """
                {"id": "%s", "kind": "visit.made", "v": 1, "happenedAt": "2018-05-09T01:30:00Z",
                 "about": {"village": %s}, "facts": {"household": "%s", "kind": "%s"},
                 "words": [{"subject": "%s", "part": "note", "fields": {"text": "said"}}]}
                """.formatted(id, village(), county.named().get("household"), kind, id);
    }

    private String large() {
        return visit(UUID.randomUUID(), "home").replace("\"v\": 1", "\"v\": 1, \"x\": \"" + "x".repeat(9000) + "\"");
    }

    private static String batch(String... entries) {
        return "{\"entries\": [" + String.join(",", entries) + "]}";
    }

    private JsonNode post(String body, int status) {
        var answer = client.json("/api/v1/entries", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return read(answer);
    }

    private JsonNode get(String address) {
        var answer = client.look(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return read(answer);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
