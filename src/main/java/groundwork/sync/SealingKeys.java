package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Ids;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of a county to which phones seal what waits to be sent. Every one that was handed out opens for ever. */
@Component
public class SealingKeys {

    static final String TABLE = "sync.sealing_key";

    /** @param key SubjectPublicKeyInfo of a P-256 key */
    public record SealingKey(UUID id, byte[] key) {}

    private final Clock clock;

    SealingKeys(Clock clock) {
        this.clock = clock;
    }

    /** The one to seal to, made where there is none yet. */
    public SealingKey newest(Scope scope) {
        return all(scope).stream().findFirst().orElseGet(() -> make(scope));
    }

    /** The newest first. */
    public List<SealingKey> all(Scope scope) {
        return scope.read(
                db -> db.sql("select id, public_key as key from sync.sealing_key order by made_at desc, id desc")
                        .query(SealingKey.class)
                        .list());
    }

    /** To open with, by their ids. */
    Map<UUID, PrivateKey> open(Scope scope) {
        record Kept(UUID id, byte[] wrapped) {}
        var keys = new HashMap<UUID, PrivateKey>();
        scope.read(db -> db.sql("select id, private_key as wrapped from sync.sealing_key")
                        .query(Kept.class)
                        .list())
                .forEach(kept -> keys.put(kept.id(), key(scope.unwrap(TABLE, kept.id(), kept.wrapped()))));
        return keys;
    }

    /** Two requests at once make two, and both open. */
    private SealingKey make(Scope scope) {
        var pair = pair();
        var made = new SealingKey(Ids.next(clock), pair.getPublic().getEncoded());
        scope.write(db -> db.sql("""
                        insert into sync.sealing_key (county, id, public_key, private_key, made_at)
                        values (:county, :id, :public, :private, :now)
                        """)
                .param("county", scope.county())
                .param("id", made.id())
                .param("public", made.key())
                .param("private", scope.wrap(TABLE, made.id(), pair.getPrivate().getEncoded()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return made;
    }

    private static KeyPair pair() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
