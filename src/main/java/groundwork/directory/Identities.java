package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who sign-ins are at the county's identity provider, over all counties. Nobody is let in by it of whom nobody has said
 * so: the officer himself with his password, once.
 */
@Component
public class Identities {

    private final Store store;
    private final Clock clock;

    Identities(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The sign-in of whom the provider calls this. */
    public Optional<UUID> find(String issuer, String subject) {
        return store.global(db -> db.sql("""
                        select sign_in from directory.identity where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional());
    }

    /** Since when he is linked; empty where he is not. */
    public Optional<Instant> since(UUID signIn) {
        return store.global(db -> db.sql("select linked_at from directory.identity where sign_in = :who")
                .param("who", signIn)
                .query((row, n) -> row.getTimestamp("linked_at").toInstant())
                .optional());
    }

    /** @return false where either is linked already */
    public boolean link(UUID signIn, String issuer, String subject) {
        return store.global(db -> db.sql("""
                                insert into directory.identity (sign_in, issuer, subject, linked_at)
                                values (:who, :issuer, :subject, :now) on conflict do nothing
                                """)
                        .param("who", signIn)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update())
                == 1;
    }

    /** @return false where he was not */
    public boolean unlink(UUID signIn) {
        return store.global(db -> db.sql("delete from directory.identity where sign_in = :who")
                        .param("who", signIn)
                        .update())
                == 1;
    }
}
