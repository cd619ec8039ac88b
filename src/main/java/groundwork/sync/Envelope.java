package groundwork.sync;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import groundwork.frame.Typed;
import groundwork.ledger.P256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An entry as it lies in the outbox of a phone: sealed to the server, for the id that is written on it. */
final class Envelope {

    private static final byte[] INFO = "groundwork outbox 1\n".getBytes(StandardCharsets.UTF_8);

    private Envelope() {}

    static boolean is(JsonNode sent) {
        return sent.isObject() && sent.has("sealed");
    }

    /** @return null where none of the keys opens it, or where it is not what is written on it */
    static JsonNode open(JsonNode sent, Map<UUID, PrivateKey> keys) {
        try {
            var id = sent.path("id").stringValue();
            var sealed = sent.get("sealed");
            var key = keys.get(Typed.id(sealed.path("key").stringValue()));
            if (key == null) return null;
            var clear = clear(id, key, bytes(sealed, "from"), bytes(sealed, "iv"), bytes(sealed, "data"));
            var entry = Batch.object(clear);
            return entry != null
                            && same(sent, entry, "id")
                            && same(sent, entry, "device")
                            && same(sent, entry, "seq")
                            && !is(entry)
                    ? entry
                    : null;
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static byte[] clear(String id, PrivateKey key, byte[] from, byte[] iv, byte[] data)
            throws GeneralSecurityException {
        var name = id.getBytes(StandardCharsets.UTF_8);
        var agreement = KeyAgreement.getInstance("ECDH", P256.PROVIDER);
        agreement.init(key);
        // A point that does not lie on the curve would tell of the key.
        agreement.doPhase(EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, from), true);
        var info = new byte[INFO.length + name.length];
        System.arraycopy(INFO, 0, info, 0, INFO.length);
        System.arraycopy(name, 0, info, INFO.length, name.length);
        var secret =
                HKDFParameterSpec.ofExtract().addIKM(agreement.generateSecret()).thenExpand(info, 32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(secret), "AES"),
                new GCMParameterSpec(128, iv));
        cipher.updateAAD(name);
        return cipher.doFinal(data);
    }

    private static byte[] bytes(JsonNode sealed, String member) {
        return Base64.getUrlDecoder().decode(sealed.path(member).stringValue());
    }

    private static boolean same(JsonNode written, JsonNode within, String member) {
        return written.path(member).equals(within.path(member));
    }
}
