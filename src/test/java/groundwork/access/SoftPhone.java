package groundwork.access;

import groundwork.ledger.Delivery;
import groundwork.ledger.Hash;
import groundwork.sync.SealingKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A phone with its key, which fixes and signs entries as the app does. */
public final class SoftPhone {

    private static final JsonMapper JSON = JsonMapper.shared();

    public final UUID id = UUID.randomUUID();
    private final int county;
    private final KeyPair keys = keys();
    private long seq;

    public SoftPhone(int county) {
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

    /** SubjectPublicKeyInfo. */
    public byte[] key() {
        return keys.getPublic().getEncoded();
    }

    String form() {
        return "{\"name\": \"my phone\", \"key\": \"" + base64(keys.getPublic().getEncoded()) + "\"}";
    }

    SoftPhone enrolled(Client client) {
        var answer = client.ask("PUT", "/api/v1/devices/" + id, form());
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + answer.body());
        return this;
    }

    /** What it says to be let in where it sends, without anybody being signed in. */
    public String authorization(String method, String address, String body) {
        return authorization(method, address, body.getBytes(StandardCharsets.UTF_8));
    }

    public String authorization(String method, String address, byte[] body) {
        var said = "groundwork request 1\n" + method + "\n" + address + "\n"
                + HexFormat.of().formatHex(Hash.of(body));
        return "Device " + id + "." + base64(signature(said.getBytes(StandardCharsets.UTF_8)));
    }

    long issued() {
        return seq;
    }

    /** One that is given out and never sent. */
    void skip() {
        seq++;
    }

    public ObjectNode visit(long village, Object household, String note) {
        return visit("2018-05-09T01:30:00Z", village, household, note);
    }

    ObjectNode visit(String happenedAt, long village, Object household, String note) {
        var visit = JSON.createObjectNode().put("kind", "visit.made").put("happenedAt", happenedAt);
        visit.putObject("about").put("village", village);
        visit.putObject("facts").put("household", household.toString()).put("kind", "home");
        return signed(visit, note);
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
            return sent.put("signature", base64(signature(Delivery.content(county, Delivery.read(sent)))));
        } catch (Delivery.Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it lies in the outbox. */
    public static ObjectNode sealed(ObjectNode entry, SealingKeys.SealingKey to) {
        try {
            var ours = keys();
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(ours.getPrivate());
            agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(to.key())), true);
            var id = entry.get("id").stringValue();
            var key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(agreement.generateSecret())
                            .thenExpand(("groundwork outbox 1\n" + id).getBytes(StandardCharsets.UTF_8), 32));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
            var data = cipher.doFinal(entry.toString().getBytes(StandardCharsets.UTF_8));
            var spki = ours.getPublic().getEncoded();
            var sent = JSON.createObjectNode().put("id", id);
            sent.set("device", entry.get("device"));
            sent.set("seq", entry.get("seq"));
            sent.putObject("sealed")
                    .put("key", to.id().toString())
                    .put("from", base64(Arrays.copyOfRange(spki, spki.length - 65, spki.length)))
                    .put("iv", base64(cipher.getIV()))
                    .put("data", base64(data));
            return sent;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the app sends. */
    public String batch(Object... entries) {
        return "{\"device\": \"%s\", \"issued\": %d, \"entries\": %s}".formatted(id, seq, List.of(entries));
    }
}
