package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.ledger.Postings;
import groundwork.sync.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outbox of a phone, carried to the township's PC as a file. */
class CarriedOutboxTest extends WithPhone {

    @Autowired
    SealingKeys sealing;

    @Test
    void countsAsRecordedByThePhonesOfficerAndOnce() {
        var visit = phone.visit(county.village(), county.unit(), "said in the yard");
        var sealed = SoftPhone.sealed(visit, sealing.newest(county.scope));
        var torn = SoftPhone.sealed(phone.visit(county.village(), county.unit(), "x"), sealing.newest(county.scope))
                .put("id", UUID.randomUUID().toString());
        try (var colleague = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            assertThat(colleague.look("/devices").body()).contains("/outbox");
            colleague.look("/outbox");
            var file = "{\"format\": \"groundwork outbox 1\", \"entries\": [" + sealed + "," + torn + "]}";
            var first = carry(colleague, file);
            assertThat(first).contains("2 entries came", "Accepted now</dt><dd class=\"num\">1<");
            assertThat(first).contains(torn.get("id").stringValue(), "Refused</dt><dd class=\"num\">1<");
            assertThat(carry(colleague, file)).contains("Known already</dt><dd class=\"num\">1<");
        }
        var id = UUID.fromString(visit.get("id").stringValue());
        var posting = county.scope.read(db -> new Postings(db).find(id)).orElseThrow();
        assertThat(posting.author().officer()).isEqualTo(county.officer(Role.OFFICE));
    }

    @Test
    void whatIsNoOutboxIsRefusedAtItsField() {
        client.look("/outbox");
        for (var file : new String[] {"", "{}", "PK\u0003\u0004", "{\"format\": \"groundwork outbox 1\"}", "[1]"}) {
            var answer = client.upload("/outbox", "file", "x.gwk-outbox", file.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(file).isEqualTo(422);
            assertThat(answer.body()).contains(file.isEmpty() ? "Choose the file" : "This is not the outbox");
        }
    }

    private static String carry(Client client, String file) {
        var answer = client.upload("/outbox", "file", "my.gwk-outbox", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
