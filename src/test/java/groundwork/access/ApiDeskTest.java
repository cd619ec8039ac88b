package groundwork.access;

import static groundwork.access.ApiCaller.flawed;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What came in, and the directory, as programs deal with them. */
class ApiDeskTest extends WithProgram {

    private Client administrator;
    private ApiCaller staff;

    @BeforeAll
    void administrator() {
        administrator = county.signedIn(port, Role.ADMINISTRATOR);
        staff = new ApiCaller(administrator);
    }

    @AfterAll
    void leave() {
        administrator.close();
    }

    @Test
    void aMessageIsTakenUpOnce() {
        var message = api.get("/inbox").at("/items/0");
        assertThat(message.get("text").stringValue()).startsWith(county.canary);
        var address = "/inbox/" + message.get("id").stringValue();
        assertThat(flawed(api.post(address + "/demand", "{}", 422))).containsExactlyInAnyOrder("title", "topic");
        assertThat(flawed(api.post(address + "/dismissal", "{}", 422))).containsExactly("reason");
        done(api, address + "/demand", "{'title': 'Bridge', 'topic': 'roads'}");
        assertThat(api.post(address + "/dismissal", "{'reason': 'abuse'}", 409)
                        .get("code")
                        .stringValue())
                .isEqualTo("resident.inbox.settledAlready");
        var settled = api.get(address);
        assertThat(settled.get("state").stringValue()).isEqualTo("taken_up");
        assertThat(api.get("/demands/" + settled.get("entry").stringValue())
                        .get("title")
                        .stringValue())
                .isEqualTo("Bridge");
        assertThat(api.get("/inbox").get("items")).isEmpty();
        assertThat(api.get("/inbox?settled=true").get("items")).hasSize(1);
    }

    @Test
    void aSlipIsTakenInOnce() {
        var slip = api.get("/slips").at("/items/0/id").stringValue();
        var address = "/slips/" + slip;
        assertThat(api.get(address).at("/answers/0/text").stringValue()).startsWith(county.canary);
        assertThat(flawed(api.post(address + "/dismissal", "{}", 422))).containsExactly("reason");
        done(api, address + "/taking", "{}");
        api.post(address + "/taking", "{}", 409);
        assertThat(api.get("/slips?state=taken").at("/items/0/id").stringValue())
                .isEqualTo(slip);
        assertThat(flawed(api.get("/slips?state=x", 422))).containsExactly("state");
    }

    @Test
    void noticesAreReadByWhomTheyAreFor() {
        assertThat(api.get("/notices?unread=true").has("next")).isTrue();
        done(api, "/notices/reading", "{}");
        assertThat(api.get("/notices?unread=true").get("items")).isEmpty();
        api.post("/notices/" + UUID.randomUUID() + "/reading", "{}", 404);
    }

    @Test
    void unitsAndOfficersAreLookedAfter() {
        var unit = staff.post("/units", "{'name': 'zoning office', 'kind': 'bureau'}", 201)
                .get("id")
                .stringValue();
        assertThat(flawed(staff.post("/units", "{'name': 'zoning office', 'kind': 'bureau'}", 422)))
                .containsExactly("name");
        done(staff, "/units/" + unit, "{'name': 'zoning bureau', 'kind': 'bureau'}");
        assertThat(staff.get("/units/" + unit).at("/name/zh").stringValue()).isEqualTo("zoning bureau");
        var id = staff.post("/officers", "{'name': 'Wang', 'unit': '" + unit + "'}", 201)
                .get("id")
                .stringValue();
        done(staff, "/officers/" + id, "{'name': 'Wang Hai', 'unit': '" + unit + "', 'duty': 'clerk'}");
        var officer = staff.get("/officers/" + id);
        assertThat(officer.get("duty").stringValue()).isEqualTo("clerk");
        assertThat(officer.get("login").isNull()).isTrue();
        assertThat(flawed(staff.post("/officers/" + id, "{'phone': 'x'}", 422)))
                .containsExactlyInAnyOrder("name", "phone");
        assertThat(staff.get("/officers/" + id + "/devices").get("items")).isEmpty();
        api.post("/officers", "{'name': 'Li'}", 403);
    }

    @Test
    void aRoleIsGivenAndEndedAndStandsInTheLog() {
        var id = staff.post("/officers", "{'name': 'Zhao'}", 201).get("id").stringValue();
        var grants = "/officers/" + id + "/grants";
        assertThat(flawed(staff.post(grants, "{'role': 'x'}", 422))).containsExactlyInAnyOrder("role", "place");
        var grant = staff.post(grants, "{'role': 'field', 'place': 'unit:" + county.unit() + "'}", 201)
                .get("id")
                .stringValue();
        done(staff, grants + "/" + grant + "/end", "{}");
        staff.post(grants + "/" + grant + "/end", "{}", 404);
        assertThat(staff.get(grants).at("/items/0/ended").isNull()).isFalse();
        var acts = staff.all("/audit?id=" + id, 1).stream()
                .map(one -> one.get("act").stringValue())
                .toList();
        assertThat(acts).containsExactly("grant-ended", "grant-given");
        assertThat(flawed(staff.get("/audit?act=x&from=y&id=%21", 422))).containsExactlyInAnyOrder("act", "from", "id");
    }

    private static void done(ApiCaller api, String address, String body) {
        var answer = api.client().json("/api/v1" + address, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
