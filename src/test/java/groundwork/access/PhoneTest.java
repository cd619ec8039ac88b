package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Role;
import groundwork.directory.Where;
import java.security.interfaces.ECPublicKey;
import org.junit.jupiter.api.Test;

/** A phone enrols itself with its key, at the real server. */
class PhoneTest extends WithPhone {

    @Test
    void theSameAgainIsTheSame() {
        var phone = new SoftPhone(COUNTY);
        var first = client.ask("PUT", "/api/v1/devices/" + phone.id, phone.form());
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body())
                .contains(phone.id.toString(), county.officer(Role.OFFICE).toString(), "" + COUNTY);
        assertThat(client.ask("PUT", "/api/v1/devices/" + phone.id, phone.form())
                        .body())
                .isEqualTo(first.body());
        assertThat(client.look("/devices").body()).contains("my phone");
        assertThat(devices.of(county.officer(Role.OFFICE)))
                .filteredOn(device -> device.id().equals(phone.id))
                .hasSize(1);
    }

    @Test
    void anothersOrAnotherKeyIsRefused() {
        var phone = new SoftPhone(COUNTY).enrolled(client);
        assertThat(client.ask("PUT", "/api/v1/devices/" + phone.id, new SoftPhone(COUNTY).form())
                        .statusCode())
                .isEqualTo(409);
        try (var other = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            assertThat(other.ask("PUT", "/api/v1/devices/" + phone.id, phone.form())
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void whatIsNoKeyOfTheCurveIsRefused() {
        var key = ((ECPublicKey) SoftPhone.keys().getPublic()).getEncoded();
        key[key.length - 1] ^= 1;
        for (var bad : new String[] {"", "x", "AAAA", SoftPhone.base64(key)}) {
            var answer = client.ask("PUT", "/api/v1/devices/" + new SoftPhone(COUNTY).id, "{\"key\": \"" + bad + "\"}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("access.devices.key");
        }
    }

    @Test
    void revokingItEndsItsSessionAndItsSessionsDoNotComeBack() {
        var phone = new SoftPhone(COUNTY);
        try (var other = county.signedIn(port, Role.INSPECTOR, Where.COUNTY)) {
            phone.enrolled(other);
            other.look("/devices");
            other.fill("/devices/" + phone.id + "/revocation");
            assertThat(other.look("/api/v1/me").statusCode()).isEqualTo(401);
        }
        try (var again = county.signedIn(port, Role.INSPECTOR, Where.COUNTY)) {
            assertThat(again.ask("PUT", "/api/v1/devices/" + phone.id, phone.form())
                            .body())
                    .contains("\"revoked\":true");
            assertThat(again.look("/devices").body()).contains("revoked").doesNotContain("This one");
        }
    }
}
