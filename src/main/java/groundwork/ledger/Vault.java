package groundwork.ledger;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Opens and wraps the secrets of subjects, and keeps some thousands of those it has opened. What it keeps only saves
 * the opening: whether a subject still has a secret, the database says each time.
 */
public final class Vault {

    /** Some 10 MB on each node. */
    private static final int KEPT = 20_000;

    private final Supplier<Keyring> keys;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Kept(int county, byte[] wrapped, SubjectKey key) {

        boolean is(int county, byte[] wrapped) {
            return this.county == county && Arrays.equals(this.wrapped, wrapped);
        }
    }

    /** @param keys asked each time, since another process may have put a newer key there */
    public Vault(Supplier<Keyring> keys) {
        this.keys = keys;
    }

    /** What {@link Store} hands out: it reads rows as any other, and can open the words in them. */
    private record Opening(JdbcClient plain, Vault vault) implements JdbcClient {

        @Override
        public StatementSpec sql(String sql) {
            return plain.sql(sql);
        }
    }

    JdbcClient on(JdbcClient plain) {
        return new Opening(plain, this);
    }

    static Vault of(JdbcClient db) {
        if (db instanceof Opening opening) return opening.vault;
        throw new IllegalStateException("words are opened through a store's client only");
    }

    Keyring keys() {
        return keys.get();
    }

    byte[] wrap(int county, UUID subject, byte[] secret) {
        return keys.get().wrap(secret, SubjectKey.place(county, subject));
    }

    /** @throws WrongKey when the outer keys do not open it */
    SubjectKey open(int county, UUID subject, byte[] wrapped) {
        synchronized (kept) {
            var known = kept.get(subject);
            if (known != null && known.is(county, wrapped)) return known.key;
        }
        var opened = new SubjectKey(county, subject, unwrap(county, subject, wrapped));
        synchronized (kept) {
            kept.put(subject, new Kept(county, wrapped, opened));
        }
        return opened;
    }

    /** For words about the entry itself. */
    SubjectKey own(int county, UUID entry) {
        return SubjectKey.own(county, entry, keys.get().aead());
    }

    /** @throws WrongKey when none of the outer keys sealed it */
    SubjectKey own(int county, UUID entry, byte[] sealed) {
        if (keys.get().wrapped(sealed)) return own(county, entry);
        throw new WrongKey(county, new GeneralSecurityException("sealed with another key"));
    }

    byte[] unwrap(int county, UUID subject, byte[] wrapped) {
        try {
            return keys.get().unwrap(wrapped, SubjectKey.place(county, subject));
        } catch (GeneralSecurityException e) {
            throw new WrongKey(county, e);
        }
    }

    void forget(UUID subject) {
        synchronized (kept) {
            kept.remove(subject);
        }
    }
}
