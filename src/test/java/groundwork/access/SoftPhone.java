package groundwork.access;

import groundwork.ledger.Delivery;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone with its key, which fixes and signs entries as the app does. */
final class SoftPhone {

    private static final JsonMapper JSON = JsonMapper.shared();

    final UUID id = UUID.randomUUID();
    private final int county;
    private final KeyPair keys = keys();
    private long seq;

    SoftPhone(int county) {
        this.county = county;
    }

    static KeyPair keys() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String form() {
        return "{\"name\": \"my phone\", \"key\": \"" + base64(keys.getPublic().getEncoded()) + "\"}";
    }

    SoftPhone enrolled(Client client) {
        var answer = client.ask("PUT", "/api/v1/devices/" + id, form());
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + answer.body());
        return this;
    }

    long issued() {
        return seq;
    }

    /** One that is given out and never sent. */
    void skip() {
        seq++;
    }

    ObjectNode visit(long village, String household, String note) {
        return signed(
                JSON.createObjectNode()
                        .put("kind", "visit.made")
                        .put("happenedAt", "2018-05-09T01:30:00Z")
                        .<ObjectNode>set("about", JSON.createObjectNode().put("village", village))
                        .set(
                                "facts",
                                JSON.createObjectNode()
                                        .put("household", household)
                                        .put("kind", "home")),
                note);
    }

    /** @param note words of the entry, or null */
    ObjectNode signed(ObjectNode entry, String note) {
        var sent = entry.put("id", UUID.randomUUID().toString())
                .put("county", county)
                .put("device", id.toString())
                .put("seq", ++seq)
                .put("deviceAt", "2018-05-09T10:00:00Z")
                .put("v", 1);
        if (note != null)
            sent.putArray("words")
                    .addObject()
                    .put("subject", sent.get("id").stringValue())
                    .put("part", "note")
                    .put("salt", UUID.randomUUID().toString().replace("-", ""))
                    .putObject("fields")
                    .put("text", note);
        return signedAgain(sent);
    }

    ObjectNode signedAgain(ObjectNode sent) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(Delivery.content(county, Delivery.read(sent)));
            return sent.put("signature", base64(signature.sign()));
        } catch (GeneralSecurityException | Delivery.Malformed e) {
            throw new IllegalStateException(e);
        }
    }
}
