package groundwork.ledger;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What follows from the secret of one subject: the salts of its words (HMAC-SHA-256, cut to 16 bytes) and the key they
 * are sealed with (HKDF-SHA-256, AES-256-GCM). What is sealed is bound to its place: county, entry, subject and part.
 *
 * <p>An entry whose words are about nobody else has no secret: its salts are random and lie with its words, and these
 * are sealed with the outer key. They go when the row goes; a key in another row would add nothing.
 */
final class SubjectKey {

    private static final int SALT = 16;
    private static final byte[] WRAPPED = "groundwork secret 1\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SEALED = "groundwork sealed 1\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] KEY = "groundwork words key 1".getBytes(StandardCharsets.UTF_8);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int county;
    private final UUID subject;
    /** Null for an entry's own words. */
    private final byte[] secret;

    private final Aead aead;

    SubjectKey(int county, UUID subject, byte[] secret) {
        this(county, subject, secret, aead(secret));
    }

    static SubjectKey own(int county, UUID entry, Aead outer) {
        return new SubjectKey(county, entry, null, outer);
    }

    private SubjectKey(int county, UUID subject, byte[] secret, Aead aead) {
        this.county = county;
        this.subject = subject;
        this.secret = secret;
        this.aead = aead;
    }

    private static Aead aead(byte[] secret) {
        try {
            var spec = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(KEY, 32);
            return new AesGcmJce(KDF.getInstance("HKDF-SHA256").deriveData(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a wrapped secret is bound to, so that it opens nowhere else. */
    static byte[] place(int county, UUID subject) {
        return id(ByteBuffer.allocate(WRAPPED.length + 20).put(WRAPPED).putInt(county), subject)
                .array();
    }

    byte[] salt(UUID entry, String part) {
        if (secret == null) {
            var salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            return salt;
        }
        var name = part.getBytes(StandardCharsets.UTF_8);
        var message = id(ByteBuffer.allocate(16 + name.length), entry).put(name);
        return Arrays.copyOf(Hash.keyed(secret, message.array()), SALT);
    }

    /** The salt goes in with the words: it would help whoever finds it guess them from the commitment. */
    byte[] seal(UUID entry, String part, byte[] salt, String fields) {
        var text = fields.getBytes(StandardCharsets.UTF_8);
        var clear = ByteBuffer.allocate(1 + salt.length + text.length)
                .put((byte) salt.length)
                .put(salt)
                .put(text);
        try {
            return aead.encrypt(clear.array(), place(entry, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed elsewhere, by another secret, or was changed since */
    Sealed.Part open(UUID entry, String part, byte[] sealed) {
        try {
            var clear = ByteBuffer.wrap(aead.decrypt(sealed, place(entry, part)));
            var salt = new byte[clear.get()];
            clear.get(salt);
            var text = StandardCharsets.UTF_8.decode(clear).toString();
            return new Sealed.Part(subject, part, text, salt, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("words of entry " + entry + " are not those that were sealed there", e);
        }
    }

    private byte[] place(UUID entry, String part) {
        var name = part.getBytes(StandardCharsets.UTF_8);
        var out = ByteBuffer.allocate(SEALED.length + 36 + name.length)
                .put(SEALED)
                .putInt(county);
        return id(id(out, entry), subject).put(name).array();
    }

    private static ByteBuffer id(ByteBuffer out, UUID id) {
        return out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return "SubjectKey";
    }
}
