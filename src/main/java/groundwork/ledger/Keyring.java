package groundwork.ledger;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The outer keys, with which the secrets of subjects are wrapped: a keyset of Tink, AES-256-GCM. It is kept outside the
 * database; whoever has the one without the other reads no word. The newest wraps, the older ones only open.
 *
 * <p>Immutable. Never logged: {@link #toString} says nothing.
 */
public final class Keyring {

    /** What Tink puts before what it has wrapped: one byte, then the id of the key. */
    static final int PREFIX = 5;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private final KeysetHandle keys;
    private final Aead aead;
    private final Set<Integer> ids = new HashSet<>();

    private Keyring(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        for (int i = 0; i < keys.size(); i++) ids.add(keys.getAt(i).getId());
    }

    public static Keyring fresh() {
        try {
            return new Keyring(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws GeneralSecurityException when the text is no keyset for this */
    public static Keyring read(String json) throws GeneralSecurityException {
        return new Keyring(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    /** In the clear: for a file that its owner alone can read. */
    public String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a new key, which wraps from here on; those there were still open. */
    public Keyring rotated() {
        try {
            return new Keyring(KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the older keys: what they wrapped is never opened again. */
    public Keyring newestAlone() {
        try {
            var newest = keys.getPrimary();
            return new Keyring(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(newest.getKey())
                            .withFixedId(newest.getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what the other opens too; this one's newest key wraps. */
    public Keyring with(Keyring other) {
        try {
            var all = KeysetHandle.newBuilder(keys);
            for (int i = 0; i < other.keys.size(); i++) {
                var key = other.keys.getAt(i);
                if (!ids.contains(key.getId()))
                    all.addEntry(KeysetHandle.importKey(key.getKey()).withFixedId(key.getId()));
            }
            return new Keyring(all.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public int size() {
        return keys.size();
    }

    /** With what everything begins that the newest key has wrapped. */
    byte[] prefix() {
        return prefix(keys.getPrimary().getId());
    }

    /** The same of the older ones. */
    List<byte[]> olderPrefixes() {
        return ids.stream()
                .filter(id -> id != keys.getPrimary().getId())
                .map(Keyring::prefix)
                .toList();
    }

    private static byte[] prefix(int id) {
        return ByteBuffer.allocate(PREFIX).put((byte) 1).putInt(id).array();
    }

    /** Whether one of these keys wrapped it, by its beginning. */
    boolean wrapped(byte[] bytes) {
        return bytes.length > PREFIX
                && bytes[0] == 1
                && ids.contains(ByteBuffer.wrap(bytes).getInt(1));
    }

    Aead aead() {
        return aead;
    }

    byte[] wrap(byte[] secret, byte[] bound) {
        try {
            return aead.encrypt(secret, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws GeneralSecurityException when none of these keys wrapped it, or for something else */
    byte[] unwrap(byte[] wrapped, byte[] bound) throws GeneralSecurityException {
        return aead.decrypt(wrapped, bound);
    }

    @Override
    public String toString() {
        return "Keyring";
    }
}
