package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Where;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone sends by its own key: nobody is signed in for it, and it reads nothing by it. */
class PhoneSendsTest extends WithPhone {

    private static final String ENTRIES = "/api/v1/entries";

    @Autowired
    Grants grants;

    @Test
    void whatItSignedIsTakenWithoutASession() {
        try (var stranger = county.client(port)) {
            var body = phone.batch(phone.visit(county.village(), county.unit(), "said"));
            var answer = send(stranger, phone, ENTRIES, body, phone.authorization("POST", ENTRIES, body));
            assertThat(answer).contains("\"accepted\"");
            assertThat(ask(stranger, phone, "/api/v1/field/device"))
                    .contains("\"known\":true", "\"revoked\":false", "\"highest\":1", "\"missing\":[]");
        }
    }

    @Test
    void whatItDidNotSignIsNot() {
        var other = new SoftPhone(COUNTY).enrolled(client);
        var body = phone.batch(phone.visit(county.village(), county.unit(), "said"));
        try (var stranger = county.client(port)) {
            for (var said : new String[] {
                phone.authorization("POST", ENTRIES, body + " "),
                phone.authorization("PUT", ENTRIES, body),
                phone.authorization("POST", "/api/v1/field/missing", body),
                other.authorization("POST", ENTRIES, body).replace(other.id.toString(), phone.id.toString()),
                new SoftPhone(COUNTY).authorization("POST", ENTRIES, body),
                "Device",
                "Device " + phone.id + "."
            })
                assertThat(stranger.ask("POST", ENTRIES, body, "Authorization", said)
                                .statusCode())
                        .as(said)
                        .isEqualTo(401);
        }
    }

    @Test
    void moreThanIsTakenAtOnceIsTooMuchAndNotAStranger() {
        var body = phone.batch(phone.visit(county.village(), county.unit(), "a".repeat(1024 * 1024)));
        try (var stranger = county.client(port)) {
            var said = phone.authorization("POST", ENTRIES, body);
            var answer = stranger.ask("POST", ENTRIES, body, "Authorization", said, "Accept", "application/json");
            assertThat(answer.statusCode()).isEqualTo(413);
            // By this the phone knows the server's own word from that of a box on the way.
            assertThat(answer.body()).contains("\"type\":\"urn:groundwork:problem:", "\"status\":413");
        }
    }

    @Test
    void itReadsNothing(@Autowired Policy policy) {
        var shut = policy.rows().stream()
                .filter(row ->
                        row.how().equals("GET") && !row.phone() && row.who().kind() != Who.Kind.ANYONE)
                .map(row -> county.address(row.path()))
                .toList();
        assertThat(shut).contains(ENTRIES, "/api/v1/field", "/api/v1/me", "/api/v1/demands", "/account");
        try (var stranger = county.client(port)) {
            for (var address : shut) {
                var said = phone.authorization("GET", address, "");
                assertThat(stranger.look(address, "Authorization", said).statusCode())
                        .as(address)
                        .isIn(401, 303);
            }
        }
    }

    @Test
    void oneThatWasRevokedHearsOfItAndWhatItSendsIsHeld() {
        devices.revoke(county.officer(Role.OFFICE), phone.id, county.officer(Role.OFFICE));
        try (var stranger = county.client(port)) {
            assertThat(ask(stranger, phone, "/api/v1/field/device")).contains("\"revoked\":true");
            var body = phone.batch(phone.visit(county.village(), county.unit(), "said"));
            assertThat(send(stranger, phone, ENTRIES, body, phone.authorization("POST", ENTRIES, body)))
                    .contains("\"held\"");
        }
    }

    @Test
    void whatWasRecordedBeforeARoleWasLostArrivesAllTheSame() {
        try (var field = county.signedIn(port, Role.FIELD, Where.COUNTY);
                var stranger = county.client(port)) {
            var phone = new SoftPhone(COUNTY).enrolled(field);
            var yesterday = grants.today().minusDays(1) + "T04:00:00Z";
            var visit = phone.visit(yesterday, county.village(), county.unit(), "said");
            for (var grant : grants.of(county.scope, county.officer(Role.FIELD)))
                grants.end(county.scope, county.officer(Role.FIELD), grant.id());
            var body = phone.batch(visit);
            assertThat(send(stranger, phone, ENTRIES, body, phone.authorization("POST", ENTRIES, body)))
                    .contains("\"accepted\"");
        }
    }

    private static String ask(Client client, SoftPhone phone, String address) {
        var answer = client.look(address, "Authorization", phone.authorization("GET", address, ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String send(Client client, SoftPhone phone, String address, String body, String said) {
        var answer = client.ask("POST", address, body, "Authorization", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
