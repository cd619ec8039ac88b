package groundwork.access;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import groundwork.ledger.Hash;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A browser with an authenticator, as far as a server sees them: keeps one passkey and can be told to misbehave. */
final class SoftKey {

    private static final Pattern OPTIONS = Pattern.compile("data-options=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int ATTESTED = 64;

    private final KeyPair keys;
    private final byte[] id = new byte[16];

    String origin;
    String site = "localhost";
    boolean verified = true;
    int uses = 1;
    String holder;

    SoftKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            var made = KeyPairGenerator.getInstance("EC");
            made.initialize(256);
            keys = made.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a page asks the browser for. */
    static String options(String page) {
        var found = OPTIONS.matcher(page);
        if (!found.find()) throw new AssertionError("the page asks for no passkey");
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    String make(String options) {
        var asked = JSON.readTree(options);
        holder = asked.get("user").get("id").asString();
        var data = authenticatorData(ATTESTED);
        var object = new LinkedHashMap<String, Object>();
        object.put("fmt", "none");
        object.put("attStmt", Map.of());
        object.put("authData", data);
        return answer(Map.of(
                "clientDataJSON", text(client("webauthn.create", asked)),
                "attestationObject", text(new CBORMapper().writeValueAsBytes(object))));
    }

    String show(String options) {
        uses++;
        var client = client("webauthn.get", JSON.readTree(options));
        var data = authenticatorData(0);
        try {
            var signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(keys.getPrivate());
            signing.update(data);
            signing.update(Hash.of(client));
            return answer(Map.of(
                    "clientDataJSON", text(client),
                    "authenticatorData", text(data),
                    "signature", text(signing.sign()),
                    "userHandle", holder));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] client(String type, JsonNode options) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", options.get("challenge").asString(), "origin", origin));
    }

    private byte[] authenticatorData(int more) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(Hash.of(site));
        data.write(PRESENT | (verified ? VERIFIED : 0) | more);
        data.writeBytes(ByteBuffer.allocate(4).putInt(uses).array());
        if (more == ATTESTED) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
            data.writeBytes(new ObjectConverter().getCborConverter().writeValueAsBytes(key));
        }
        return data.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
