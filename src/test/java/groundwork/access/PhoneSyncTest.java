package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.ledger.Postings;
import groundwork.sync.Incoming;
import groundwork.sync.SealingKeys;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What phones send, at the real server. */
class PhoneSyncTest extends WithPhone {

    @Autowired
    Grants grants;

    @Autowired
    SealingKeys sealing;

    @Autowired
    Incoming incoming;

    @Test
    void whatAColleagueCarriesInIsByTheOfficerOfTheDevice() {
        var visit = visit("said in the yard");
        try (var colleague = county.signedIn(port, Role.FIELD, new Where.InArea(county.village() / 1000))) {
            var first = results(colleague, phone.batch(visit)).get(0);
            assertThat(first.at("/status").stringValue()).isEqualTo("accepted");
            var posting = scope.read(db -> new Postings(db).find(id(visit))).orElseThrow();
            assertThat(posting.author().officer()).isEqualTo(scope.officer());
            assertThat(posting.author().device()).isEqualTo(phone.id);
            var again = results(client, phone.batch(visit)).get(0);
            assertThat(again.at("/status").stringValue()).isEqualTo("duplicate");
            assertThat(again.at("/receipt")).isEqualTo(first.at("/receipt"));
        }
    }

    @Test
    void whatWasChangedOrIsOfAnUnknownDeviceIsRefusedAlone() {
        var good = visit("said");
        var changed = visit("said").put("happenedAt", "2018-05-10T01:30:00Z");
        var words = visit("said");
        ((ObjectNode) words.at("/words/0/fields")).put("text", "never said");
        var unsalted = visit("said");
        ((ObjectNode) unsalted.at("/words/0")).remove("salt");
        var unnumbered = visit("said").put("seq", 0);
        var stranger = new SoftPhone(COUNTY).visit(county.village(), household(), null);
        var results = results(client, phone.batch(changed, words, unsalted, unnumbered, stranger, good));
        assertThat(results.valueStream()
                        .limit(5)
                        .map(one -> one.at("/problem/code").stringValue()))
                .containsExactly(
                        "sync.signature",
                        "sync.signature",
                        "sync.flaw.words",
                        "sync.flaw.device",
                        "sync.device.unknown");
        assertThat(results.get(0).at("/problem/retryable").booleanValue()).isFalse();
        assertThat(results.get(4).at("/problem/retryable").booleanValue()).isTrue();
        assertThat(results.get(4).at("/problem/sentence/zh").stringValue()).isNotBlank();
        assertThat(results.get(5).at("/status").stringValue()).isEqualTo("accepted");
    }

    @Test
    void whatHeMightEnterWhenItHappenedIsTakenAndWhatHeNeverMightIsNot() {
        try (var field = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            var his = new SoftPhone(COUNTY).enrolled(field);
            var officer = county.officer(Role.FIELD);
            grants.of(scope, officer).forEach(grant -> grants.end(scope, officer, grant.id()));
            var before = his.visit(grants.today().minusDays(1) + "T08:00:00Z", county.village(), household(), "x");
            var never = his.visit("2018-05-09T01:30:00Z", county.village(), household(), "x");
            var after = his.visit("2099-05-09T01:30:00Z", county.village(), household(), "x");
            var results = results(client, his.batch(before, never, after));
            assertThat(results.valueStream().map(one -> one.at("/status").stringValue()))
                    .containsExactly("accepted", "refused", "refused");
            assertThat(results.get(1).at("/problem/code").stringValue()).isEqualTo("sync.outside");
        }
    }

    @Test
    void whatIsSealedOpensAndWhatDoesNotIsRefusedAlone() {
        var key = sealing.newest(scope);
        assertThat(sealing.newest(scope).id()).isEqualTo(key.id());
        var first = visit("said in secret");
        var good = SoftPhone.sealed(first, key);
        var elsewhere =
                SoftPhone.sealed(visit("x"), key).put("id", UUID.randomUUID().toString());
        var otherNumber = SoftPhone.sealed(visit("x"), key).put("seq", 999);
        var torn = SoftPhone.sealed(visit("x"), key);
        ((ObjectNode) torn.get("sealed")).put("data", "AAAA");
        var offCurve = SoftPhone.sealed(visit("x"), key);
        ((ObjectNode) offCurve.get("sealed")).put("from", "BA" + "A".repeat(85));
        var nothing = "{\"id\": \"" + UUID.randomUUID() + "\", \"sealed\": 7}";
        var results = results(client, phone.batch(elsewhere, otherNumber, torn, offCurve, nothing, good));
        assertThat(results.valueStream()
                        .limit(5)
                        .map(one -> one.at("/problem/code").stringValue()))
                .containsOnly("sync.sealed");
        assertThat(results.get(0).at("/id").isString()).isTrue();
        assertThat(results.get(5).at("/status").stringValue()).isEqualTo("accepted");
        assertThat(results(client, phone.batch(first)).at("/0/status").stringValue())
                .isEqualTo("duplicate");
    }

    @Test
    void whatNeverArrivedIsCounted() {
        var visits = new ObjectNode[] {visit(null), visit(null), visit(null)};
        phone.skip();
        phone.skip();
        results(client, phone.batch(visits[2], visits[0]));
        assertThat(gap().highest()).isEqualTo(5);
        assertThat(gap().many()).isEqualTo(3);
        assertThat(scope.<java.util.List<Long>>read(db -> incoming.missing(db, incoming.gap(db, phone.id))))
                .containsExactly(2L, 4L, 5L);
        assertThat(client.look("/devices").body()).contains("3 entries never arrived");
        try (var admin = county.administrator(port)) {
            assertThat(admin.look("/api/v1/officers/" + scope.officer() + "/devices")
                            .body())
                    .contains("\"missing\":3");
            assertThat(admin.look("/officers/" + scope.officer() + "/devices").body())
                    .contains("3 entries never arrived");
        }
        results(client, phone.batch(visits[1], visits[1], visit(null)));
        assertThat(gap().many()).isEqualTo(2);
    }

    @Test
    void aDeviceWithoutEndOfNumbersNamesSomeOfThem() {
        results(client, phone.batch(visit(null)).replace("\"issued\": 1", "\"issued\": 9007199254740992"));
        assertThat(gap().many()).isEqualTo(9007199254740991L);
        assertThat(scope.<java.util.List<Long>>read(db -> incoming.missing(db, incoming.gap(db, phone.id))))
                .hasSize(200)
                .startsWith(2L, 3L);
    }

    @Test
    void aServerThatWasRestoredAsksForWhatItLacks() {
        var visit = visit(null);
        var receipt = results(client, phone.batch(visit)).at("/0/receipt");
        var last = "{\"entries\": [], \"last\": {\"position\": %d, \"hash\": \"%s\"}}";
        var position = receipt.at("/position").longValue();
        var hash = receipt.at("/hash").stringValue();
        assertThat(api.post("/entries", last.formatted(position, hash), 200).has("resync"))
                .isFalse();
        for (var other : new String[] {last.formatted(position + 1, hash), last.formatted(position, "ab")})
            assertThat(api.post("/entries", other, 200).at("/resync").booleanValue())
                    .isTrue();
        api.post("/entries", "{\"entries\": [], \"last\": {\"position\": 1, \"hash\": \"x\"}}", 422);
        var gone = UUID.randomUUID().toString();
        var ids = "{\"ids\": [\"" + gone + "\", " + visit.get("id") + "]}";
        var answer = api.post("/field/missing", ids, 200);
        assertThat(answer.at("/missing").valueStream().map(JsonNode::stringValue))
                .containsExactly(gone);
        assertThat(answer.at("/kept/0")).isEqualTo(receipt);
        api.post("/field/missing", "{}", 422);
        api.post("/field/missing", "{\"ids\": [7]}", 400);
    }

    private ObjectNode visit(String note) {
        return phone.visit(county.village(), household(), note);
    }

    private String household() {
        return county.named().get("household");
    }

    private Incoming.Gap gap() {
        return scope.read(db -> incoming.gap(db, phone.id));
    }

    private static JsonNode results(Client client, String batch) {
        var answer = client.ask("POST", "/api/v1/entries", batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(answer.body())
                .get("results");
    }

    private static UUID id(ObjectNode entry) {
        return UUID.fromString(entry.get("id").stringValue());
    }
}
