package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.ledger.Postings;
import groundwork.support.Statements;
import groundwork.sync.Incoming;
import groundwork.sync.Refusals;
import groundwork.sync.SealingKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What phones send, at the real server. */
class PhoneSyncTest extends WithPhone {

    @Autowired
    Grants grants;

    @Autowired
    SealingKeys sealing;

    @Autowired
    Incoming incoming;

    @Autowired
    Refusals refusals;

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

    /** The phone of the officer who has lost all his roles. */
    private SoftPhone former(Client field) {
        var officer = county.officer(Role.FIELD);
        var his = new SoftPhone(COUNTY).enrolled(field);
        grants.of(scope, officer).forEach(grant -> grants.end(scope, officer, grant.id()));
        return his;
    }

    @Test
    void whatHeMightEnterWhenItHappenedIsTakenAndWhatHeNeverMightIsNot() {
        try (var field = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            var his = former(field);
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
    void eachOfABatchIsJudgedByItself() {
        try (var field = county.signedIn(port, Role.FIELD, new Where.InArea(county.village()))) {
            var his = new SoftPhone(COUNTY).enrolled(field);
            var another = visit(null);
            results(client, phone.batch(another));
            var mine = his.visit(county.village(), household(), null);
            var elsewhere = his.visit(county.village() + 7_000, household(), null);
            var results = results(
                    client,
                    his.batch(mine, elsewhere, struck(his, another), struck(his, mine), struck(his, elsewhere)));
            assertThat(results.valueStream().map(one -> one.at("/status").stringValue()))
                    .containsExactly("accepted", "refused", "refused", "accepted", "accepted");
        }
    }

    private ObjectNode struck(SoftPhone by, ObjectNode original) {
        return by.signed(
                (ObjectNode) JsonMapper.shared().readTree("""
                        {"kind": "entry.struck", "happenedAt": "2018-05-09T01:30:00Z",
                         "about": {"village": %d}, "facts": {"original": "%s"}}
                        """.formatted(county.village(), id(original))), null);
    }

    @Test
    void whatIsRefusedForGoodIsShownToTheOfficeUntilItIsTaken() {
        try (var field = county.signedIn(port, Role.FIELD, Where.COUNTY);
                var admin = county.administrator(port)) {
            var officer = county.officer(Role.FIELD);
            var his = former(field);
            var outside = his.visit("2017-05-09T01:30:00Z", county.village(), household(), "said in vain");
            var torn = SoftPhone.sealed(his.visit(county.village(), household(), "x"), sealing.newest(scope));
            ((ObjectNode) torn.get("sealed")).put("data", "AAAA");
            var stranger = new SoftPhone(COUNTY).visit(county.village(), household(), null);
            for (int i = 0; i < 2; i++) results(client, his.batch(outside, torn, torn, stranger));
            assertThat(refused(his)).containsExactlyInAnyOrder("1 sync.outside 2", "2 sync.sealed 2");
            assertThat(refused(phone)).isEmpty();
            assertThat(admin.look("/held").body())
                    .contains("This lies outside what your roles reach", "It cannot be opened", "2 times", "my phone")
                    .doesNotContain("said in vain");
            assertThat(admin.look("/officers/" + officer + "/devices").body()).contains("2 entries were refused");
            assertThat(admin.look("/api/v1/officers/" + officer + "/devices").body())
                    .contains("\"missing\":1,\"refused\":2");
            assertThat(admin.look("/api/v1/todos?limit=200").body()).contains("refused in the last seven days");
            var day = LocalDate.of(2017, 5, 9);
            grants.give(scope, officer, Role.FIELD, Where.COUNTY, day, day, "");
            assertThat(results(client, his.batch(outside)).at("/0/status").stringValue())
                    .isEqualTo("accepted");
            assertThat(refused(his)).containsExactly("2 sync.sealed 2");
        }
    }

    @Test
    void otherContentUnderAnIdThatIsTakenStaysInSight() {
        var first = visit(null);
        results(client, phone.batch(first));
        var other = phone.signedAgain(first.deepCopy().put("happenedAt", "2018-05-10T01:30:00Z"));
        assertThat(results(client, phone.batch(other)).at("/0/status").stringValue())
                .isEqualTo("conflict");
        results(client, phone.batch(first));
        assertThat(refused(phone)).containsExactly("1 sync.conflict 1");
    }

    @Test
    void whatIsRefusedIsListedPageByPage() {
        for (int i = 0; i < 2; i++)
            results(
                    client,
                    phone.batch(Stream.generate(() -> visit("x").put("happenedAt", "x"))
                            .limit(30)
                            .toArray()));
        var first = refusals.page(scope, null, null, 40);
        var then = refusals.page(scope, first.getLast().id(), null, 200);
        assertThat(first).hasSize(40).doesNotContainAnyElementsOf(then);
        assertThat(then).hasSizeGreaterThanOrEqualTo(20);
        assertThat(refusals.page(scope, null, then.getFirst().id(), 40)).isEqualTo(first);
        try (var admin = county.administrator(port)) {
            assertThat(admin.look("/held").body()).contains("/held?before=");
        }
    }

    @Test
    void manyDaysOfAnOfficerWhoLostHisRoleAreJudgedAtOnce() {
        try (var field = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            var his = former(field);
            assertThat(asked(his, 20)).isEqualTo(asked(his, 2));
        }
    }

    /** How often the ledger and what may be done were looked at for so many, half of them his to enter. */
    private long asked(SoftPhone his, int many) {
        var visits = new ObjectNode[many];
        for (int i = 0; i < many; i++)
            visits[i] = his.visit(
                    i % 2 == 0
                            ? grants.today().minusDays(1) + "T08:00:%02dZ".formatted(i)
                            : "2016-05-09T01:30:%02dZ".formatted(i),
                    county.village(),
                    household(),
                    "x");
        return Statements.during(() -> assertThat(results(client, his.batch((Object[]) visits))
                                .valueStream()
                                .filter(one -> one.at("/status").stringValue().equals("accepted"))
                                .count())
                        .isEqualTo(many / 2))
                .stream()
                .filter(sql -> sql.contains("directory.role_grant") || sql.contains("ledger.posting"))
                .count();
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
    void aPlaceThatAPhoneSaysIsShownAsItsWord() {
        var trip = phone.signed(
                (ObjectNode) JsonMapper.shared()
                        .readTree("""
                        {"kind": "trip.signed_in", "happenedAt": "2018-05-09T01:30:00Z",
                         "about": {"programme": "%s", "village": %d, "officers": ["%s"]}, "facts": {}}
                        """.formatted(county.programme(), county.village(), scope.officer())),
                "x");
        ((ObjectNode) trip.at("/words/0/fields")).removeAll().put("place", "by the well");
        results(client, phone.batch(phone.signedAgain(trip)));
        assertThat(client.look("/entries/" + id(trip)).body()).contains("Place (as claimed)", "by the well");
        assertThat(client.look("/book/" + id(trip)).body()).contains("Place (as claimed) and purpose");
        assertThat(client.look("/book?month=2018-05").body()).contains("place as claimed");
        var said = client.look("/book/" + county.named().get("trip")).body();
        assertThat(said).contains("Place and purpose").doesNotContain("as claimed");
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

    private List<String> refused(SoftPhone of) {
        return scope.read(db -> db.sql("select seq || ' ' || reason || ' ' || times from sync.refused where device = ?")
                .param(of.id)
                .query(String.class)
                .list());
    }

    private Incoming.Gap gap() {
        return scope.read(db -> incoming.gap(db, phone.id));
    }

    private static JsonNode results(Client client, String batch) {
        var answer = client.ask("POST", "/api/v1/entries", batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("results");
    }

    private static UUID id(ObjectNode entry) {
        return UUID.fromString(entry.get("id").stringValue());
    }
}
