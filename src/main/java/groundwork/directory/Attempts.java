package groundwork.directory;

import groundwork.ledger.Hash;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in. A try is counted before its password is looked at, so that a thousand tries sent at once are
 * a thousand tries; a right one forgets them all.
 */
@Component
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Store store;
    private final Clock clock;

    Attempts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts a try. @return until when the name is locked, if the try may not be made */
    Optional<Instant> count(String login) {
        return count(login, Lockout.LONGEST);
    }

    /** @param longest to which the waits grow */
    public Optional<Instant> count(String login, Duration longest) {
        var hash = Hash.of(login);
        var now = clock.instant();
        return store.global(db -> {
            db.sql("delete from directory.attempt where last_at < :then")
                    .param("then", at(now.minus(FORGOTTEN)))
                    .update();
            var failed = db.sql("""
                            insert into directory.attempt as known (login_hash, failed, last_at) values (:hash, 1, :now)
                            on conflict (login_hash) do update set failed = known.failed + 1, last_at = :now
                            where known.locked_until is null or known.locked_until <= :now
                            returning failed
                            """)
                    .param("hash", hash)
                    .param("now", at(now))
                    .query(Integer.class)
                    .optional();
            failed.ifPresent(n -> lock(db, hash, now.plus(Lockout.after(n, longest))));
            return failed.isPresent() ? Optional.empty() : lockedUntil(db, hash);
        });
    }

    /** Until when the name is locked, without counting a try. */
    Optional<Instant> locked(String login) {
        return store.global(db -> lockedUntil(db, Hash.of(login))).filter(clock.instant()::isBefore);
    }

    public void forget(String login) {
        store.global(db -> db.sql("delete from directory.attempt where login_hash = :hash")
                .param("hash", Hash.of(login))
                .update());
    }

    private static void lock(JdbcClient db, byte[] hash, Instant until) {
        db.sql("update directory.attempt set locked_until = :until where login_hash = :hash")
                .param("until", at(until))
                .param("hash", hash)
                .update();
    }

    private static Optional<Instant> lockedUntil(JdbcClient db, byte[] hash) {
        return db.sql("""
                        select locked_until from directory.attempt
                        where login_hash = :hash and locked_until is not null
                        """)
                .param("hash", hash)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
