package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The passkeys of sign-ins, over all counties: whoever calls these has made sure that the officer is one of the asker's
 * county. Whether somebody holds one is shown elsewhere; here is only what is kept of them.
 */
@Component
public class Passkeys {

    /** More than anybody has; a list without an end would be a place to fill. */
    public static final int MOST = 10;

    private static final String PASSKEY = """
            select id, sign_in, rp_id, credential_id, public_key, attestation, transports, uses, name, made_at, used_at
            from directory.passkey
            """;

    private final Store store;
    private final Clock clock;

    Passkeys(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The one that was used last first, those for other names of the site among them. */
    public List<Passkey> of(UUID signIn) {
        return store.global(db -> db.sql(PASSKEY + "where sign_in = :who order by coalesce(used_at, made_at) desc, id")
                .param("who", signIn)
                .query(Passkey.class)
                .list());
    }

    /** Whether he has one that is good for the site's present name. */
    public boolean has(UUID signIn, String rpId) {
        return of(signIn).stream().anyMatch(one -> one.rpId().equals(rpId));
    }

    public Optional<Passkey> find(byte[] credentialId) {
        return store.global(db -> db.sql(PASSKEY + "where credential_id = :credential")
                .param("credential", credentialId)
                .query(Passkey.class)
                .optional());
    }

    /** @return false where he has ten, or somebody has this very one */
    public boolean add(Passkey made) {
        return store.global(db -> db.sql("""
                                insert into directory.passkey (id, sign_in, rp_id, credential_id, public_key,
                                  attestation, transports, uses, name, made_at)
                                select :id, :who, :rpId, :credential, :key,
                                  :attestation, :transports, :uses, :name, :now
                                where (select count(*) from directory.passkey where sign_in = :who) < :most
                                on conflict (credential_id) do nothing
                                """)
                        .param("id", made.id())
                        .param("who", made.signIn())
                        .param("rpId", made.rpId())
                        .param("credential", made.credentialId())
                        .param("key", made.publicKey())
                        .param("attestation", made.attestation())
                        .param("transports", made.transports())
                        .param("uses", made.uses())
                        .param("name", Text.orNull(made.name()))
                        .param("now", now())
                        .param("most", MOST)
                        .update())
                == 1;
    }

    /**
     * It has let somebody in. An authenticator that counts must have counted on since the last time: one that did not
     * is a copy, or the original after its copy was used. Of two at once with the same count one is refused.
     */
    public boolean used(byte[] credentialId, long uses) {
        return store.global(db -> db.sql("""
                                update directory.passkey set uses = :uses, used_at = :now
                                where credential_id = :credential and (uses < :uses or uses = 0 and :uses = 0)
                                """)
                        .param("uses", uses)
                        .param("now", now())
                        .param("credential", credentialId)
                        .update())
                == 1;
    }

    /** @return false where he has no such one */
    public boolean remove(UUID signIn, UUID id) {
        return store.global(db -> db.sql("delete from directory.passkey where sign_in = :who and id = :id")
                        .param("who", signIn)
                        .param("id", id)
                        .update())
                == 1;
    }

    /** @return how many there were */
    public int removeAll(UUID signIn) {
        return store.global(db -> db.sql("delete from directory.passkey where sign_in = :who")
                .param("who", signIn)
                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
