package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.Accounts;
import groundwork.account.Filter;
import groundwork.account.State;
import groundwork.card.Households;
import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.ledger.CatchUp;
import groundwork.ledger.Postings;
import groundwork.ledger.Projection;
import groundwork.ledger.TurnedBack;
import groundwork.support.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes down to a phone, at the real server. */
class FieldTest extends WithPhone {

    private static final Map<String, String> KINDS = Map.of(
            "visits",
            "visit.made",
            "meetings",
            "meeting.held",
            "talks",
            "talk.held",
            "materials",
            "material.handed_out",
            "demands",
            "demand.raised",
            "opinions",
            "opinion.taken_down",
            "trips",
            "trip.signed_in");

    @Autowired
    Clock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Households households;

    @Test
    void theBriefingSaysWhatTheAppNeeds() {
        send(visit(Map.of()));
        var briefing = api.get("/field");
        assertThat(briefing.at("/position").longValue()).isEqualTo(head());
        assertThat(briefing.at("/county/code").intValue()).isEqualTo(COUNTY);
        assertThat(briefing.at("/officer/name").stringValue()).startsWith(county.canary);
        assertThat(briefing.at("/officer/unitName").stringValue()).startsWith(county.canary);
        assertThat(briefing.at("/sealing/key").stringValue()).startsWith("MFkwEwYH");
        assertThat(briefing.at("/device/known").booleanValue()).isTrue();
        assertThat(briefing.at("/device/highest").longValue()).isEqualTo(1);
        assertThat(briefing.at("/programmes")).isEmpty();
        assertThat(briefing.at("/topics/0/label/zh").stringValue()).isNotBlank();
        assertThat(briefing.at("/units")).isNotEmpty();
        assertThat(village(briefing, county.village()).at("/mine").booleanValue())
                .isTrue();
        assertThat(village(briefing, county.village()).at("/township").stringValue())
                .isNotBlank();
        assertThat(api.get("/field?device=" + UUID.randomUUID())
                        .at("/device/known")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aVillageComesWholeWhereSomethingHappenedAndElseNot() {
        // Whatever he was given came before this.
        send(visit(Map.of()));
        var sheet = sheet(0);
        var family = sheet.at("/households")
                .valueStream()
                .filter(one -> one.at("/id").stringValue().equals(household()))
                .findFirst()
                .orElseThrow();
        var known = households.find(scope, UUID.fromString(household())).orElseThrow();
        assertThat(family.at("/name").stringValue()).isEqualTo(known.words().name());
        assertThat(family.at("/initials").stringValue()).isNotBlank();
        assertThat(family.at("/visits").intValue()).isEqualTo(known.visits());
        assertThat(family.at("/mine").booleanValue())
                .isEqualTo(scope.officer().equals(known.card().officer()));
        assertThat(family.at("/officer").stringValue()).startsWith(county.canary);
        assertThat(sheet.at("/demands").valueStream().map(one -> one.at("/id").stringValue()))
                .contains(county.named().get("demand"));
        assertThat(sheet.toString()).doesNotContain("phone").doesNotContain("need");
        long at = sheet.at("/position").longValue();
        assertThat(at).isEqualTo(head());
        assertThat(sheet(at).propertyNames()).containsExactlyInAnyOrder("position", "hash", "unchanged");
        assertThat(sheet(at).at("/unchanged").booleanValue()).isTrue();
        var address = "/field/villages/" + county.village() + "?after=" + at + "&hash=";
        assertThat(api.get(address + sheet.at("/hash").stringValue()).has("unchanged"))
                .isTrue();
        assertThat(api.get(address + "00").has("unchanged"))
                .as("the server went back since")
                .isFalse();
        send(visit(Map.of()));
        var after = sheet(at);
        assertThat(after.at("/position").longValue()).isEqualTo(at + 1);
        assertThat(after.at("/households")).isNotEmpty();
        assertThat(sheet(at + 1).at("/unchanged").booleanValue()).isTrue();
        assertThat(sheet(at + 100).at("/households")).isNotEmpty();
    }

    /** As where everybody sends again what was lost, and one batch takes the place of another that is as long. */
    @Test
    void aSheetFromBeforeARestoreIsNotTheSameBecauseItsLastEntryLiesInItsPlaceAgain(
            @Autowired TestDatabase database, @Autowired List<Projection> projections, @Autowired CatchUp catchUp) {
        send(visit(Map.of()));
        long before = head();
        var last = visit(Map.of());
        send(elsewhere(), last);
        var sheet = sheet(0);
        new TurnedBack(database.superuserSource(), projections, catchUp).to(COUNTY, before);
        send(visit(Map.of()), last);
        assertThat(head()).isEqualTo(sheet.at("/position").longValue());
        var address = "/field/villages/" + county.village() + "?after=" + head() + "&hash=";
        var again = api.get(address + sheet.at("/hash").stringValue());
        assertThat(visits(again)).isEqualTo(visits(sheet) + 1);
        assertThat(api.get(address + again.at("/hash").stringValue()).has("unchanged"))
                .isTrue();
    }

    private static int visits(JsonNode sheet) {
        return sheet.at("/households")
                .valueStream()
                .mapToInt(one -> one.at("/visits").intValue())
                .sum();
    }

    /** It shows on no sheet. */
    private ObjectNode elsewhere() {
        var handed = JsonMapper.shared().createObjectNode();
        handed.put("kind", "material.handed_out").put("happenedAt", "2018-05-09T01:30:00Z");
        handed.putObject("facts").put("copies", 3);
        return phone.signed(handed, null);
    }

    @Test
    void whoMaySeeMoreIsSentItAgain() {
        var where = new Where.InArea(county.village() / 1000);
        try (var field = county.signedIn(port, Role.FIELD, where)) {
            var address = "/api/v1/field/villages/" + county.village();
            var at = JsonMapper.shared()
                    .readTree(field.look(address).body())
                    .at("/position")
                    .longValue();
            // Whatever was given just now was given after the last posting, so one has to come in between.
            send(visit(Map.of()));
            var next = JsonMapper.shared()
                    .readTree(field.look(address + "?after=" + at).body());
            at = next.at("/position").longValue();
            assertThat(field.look(address + "?after=" + at).body()).contains("\"unchanged\":true");
            var officer = JsonMapper.shared()
                    .readTree(field.look("/api/v1/me").body())
                    .at("/officer/id")
                    .stringValue();
            grants.give(scope, UUID.fromString(officer), Role.FIELD, Where.COUNTY, grants.today(), null, "more");
            assertThat(field.look(address + "?after=" + at).body()).contains("\"households\"");
        }
    }

    @Test
    void aVillageOutOfReachOrOfNowhereIsNotThere() {
        var elsewhere = county.village() + 1_000;
        try (var field = county.signedIn(port, Role.FIELD, new Where.InArea(county.village()))) {
            for (var code : new long[] {elsewhere, 110101001001L, 0, -5, COUNTY * 1_000_000L + 999_999})
                assertThat(field.look("/api/v1/field/villages/" + code).statusCode())
                        .as("" + code)
                        .isEqualTo(404);
            assertThat(field.look("/api/v1/field/villages/" + county.village()).statusCode())
                    .isEqualTo(200);
            var briefing =
                    JsonMapper.shared().readTree(field.look("/api/v1/field").body());
            assertThat(briefing.at("/villages")).hasSize(1);
        }
    }

    @Test
    void whoeverIsNewBeginsWhereSomebodyIsRegistered() {
        try (var field = county.signedIn(port, Role.FIELD)) {
            var briefing =
                    JsonMapper.shared().readTree(field.look("/api/v1/field").body());
            assertThat(briefing.at("/villages").size()).isGreaterThan(1);
            assertThat(briefing.at("/villages")
                            .valueStream()
                            .filter(one -> one.at("/mine").booleanValue()))
                    .extracting(one -> one.at("/code").longValue())
                    .containsExactly(county.village());
        }
    }

    @Test
    void totalsAreWhatTheAccountCounts() {
        var first = visit(Map.of());
        send(first, visit(Map.of("happenedAt", "2018-04-30T16:30:00Z")), visit(Map.of()));
        client.look("/entries/" + first.get("id").stringValue());
        client.fill("/entries/" + first.get("id").stringValue() + "/strike", "reason", "x");
        var totals = api.get("/field/totals?month=2018-05&month=2018-04&month=2018-05");
        assertThat(totals.at("/position").longValue()).isEqualTo(head());
        assertThat(totals.at("/months")
                        .valueStream()
                        .map(one -> one.at("/month").stringValue()))
                .containsExactly("2018-04", "2018-05");
        for (var month : totals.at("/months"))
            KINDS.forEach((name, kind) -> assertThat(month.at("/" + name).longValue())
                    .as(kind)
                    .isEqualTo(counted(kind, YearMonth.parse(month.at("/month").stringValue()))));
        assertThat(totals.at("/months/1/visits").longValue()).isPositive();
        var mistyped = api.get("/field/totals?month=0026-11&month=2018-05&month=2300-01");
        assertThat(mistyped.at("/months")).hasSize(1);
        assertThat(mistyped.at("/months/0/month").stringValue()).isEqualTo("2018-05");
        api.get("/field/totals?month=2018-13", 422);
        api.get("/field/totals?month=x", 422);
        api.get("/field/totals?" + "month=2018-05&".repeat(25), 422);
        assertThat(api.get("/field/totals").at("/months")).isEmpty();
    }

    @Test
    void whatDoesNotFitNeedsALook() {
        var accepted = JsonMapper.shared().createObjectNode();
        accepted.put("kind", "demand.accepted").put("happenedAt", "2018-05-09T01:30:00Z");
        accepted.putObject("about").put("village", county.village());
        accepted.putObject("facts").put("demand", UUID.randomUUID().toString());
        var sent = phone.signed(accepted, null);
        send(sent);
        var attention = api.get("/field/totals")
                .at("/attention")
                .valueStream()
                .filter(one -> one.at("/id").equals(sent.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(attention.at("/code").stringValue()).isEqualTo("demand.attention.unknown");
        assertThat(attention.at("/sentence/zh").stringValue()).isNotBlank();
    }

    @Test
    void aVisitToAHouseholdThatNobodyHasRegisteredNeedsALook() {
        var household = UUID.randomUUID();
        var made = JsonMapper.shared().createObjectNode();
        made.put("kind", "visit.made").put("happenedAt", clock.instant().toString());
        made.putObject("about").put("village", county.village());
        made.putObject("facts").put("household", household.toString()).put("kind", "home");
        var visit = phone.signed(made, null);
        send(visit);
        assertThat(attention(visit)).isEqualTo("card.attention.unknown");
        assertThat(client.look("/cards").body())
                .contains("/entries/" + visit.get("id").stringValue());
        var registered = JsonMapper.shared().createObjectNode();
        registered.put("kind", "household.registered").put("happenedAt", "2018-05-09T01:30:00Z");
        registered.putObject("about").put("village", county.village());
        registered.putObject("facts").put("team", 2);
        var known = phone.signed(registered, null);
        send(known);
        var other = made.deepCopy();
        ((ObjectNode) other.get("facts")).set("household", known.get("id"));
        var fine = phone.signed(other, null);
        send(fine);
        assertThat(attention(fine)).isNull();
    }

    private String attention(ObjectNode sent) {
        return api.get("/field/totals")
                .at("/attention")
                .valueStream()
                .filter(one -> one.at("/id").equals(sent.get("id")))
                .map(one -> one.at("/code").stringValue())
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatPhonesAskForIsFoundByAnIndex() {
        for (var sql : new String[] {
            "select from field.touched where village in (1, 0) and position >= 5",
            "select kind, sum(many) from field.work where officer = gen_random_uuid()"
                    + " and day between '2018-05-01' and '2018-05-31' group by kind",
            "select from card.visit v where v.by_officer = gen_random_uuid() and v.day >= '2018-05-01'",
            "select from demand.demand d where d.village = 640221203209 order by d.position desc limit 5"
        })
            assertThat(scope.<String>read(db -> {
                        db.sql("set local enable_seqscan = off").update();
                        return String.join(
                                "\n",
                                db.sql("explain " + sql).query(String.class).list());
                    }))
                    .contains("Index Cond")
                    .doesNotContain("Seq Scan");
    }

    private long counted(String kind, YearMonth month) {
        return Stream.of(county.programme(), null)
                .flatMap(programme -> accounts
                        .list(
                                scope,
                                new Filter(
                                        programme, null, null, kind, scope.officer(), day(month, 1), last(month), null),
                                null,
                                null,
                                1000)
                        .stream())
                .filter(line -> line.state() != State.STRUCK)
                .count();
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(day);
    }

    private static LocalDate last(YearMonth month) {
        return month.atEndOfMonth();
    }

    private ObjectNode visit(Map<String, String> other) {
        var visit = JsonMapper.shared().createObjectNode();
        visit.put("kind", "visit.made").put("happenedAt", other.getOrDefault("happenedAt", "2018-05-09T01:30:00Z"));
        visit.putObject("about")
                .put("village", county.village())
                .putArray("officers")
                .add(scope.officer().toString());
        visit.putObject("facts").put("household", household()).put("kind", "home");
        return phone.signed(visit, "x");
    }

    private void send(Object... entries) {
        assertThat(api.post("/entries", phone.batch(entries), 200)
                        .at("/results")
                        .valueStream()
                        .map(one -> one.at("/status").stringValue()))
                .containsOnly("accepted");
    }

    private JsonNode sheet(long after) {
        return api.get("/field/villages/" + county.village() + "?after=" + after);
    }

    private static JsonNode village(JsonNode briefing, long code) {
        return briefing.at("/villages")
                .valueStream()
                .filter(one -> one.at("/code").longValue() == code)
                .findFirst()
                .orElseThrow();
    }

    private String household() {
        return county.named().get("household");
    }

    private long head() {
        return scope.read(db -> new Postings(db).head());
    }
}
