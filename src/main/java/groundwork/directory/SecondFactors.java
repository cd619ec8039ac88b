package groundwork.directory;

import groundwork.ledger.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/**
 * Code generators of sign-ins, and the recovery codes for whoever lost his. Wrong codes are counted as wrong passwords
 * are, apart from them, so that a right password does not forgive wrong codes.
 */
@Component
public class SecondFactors {

    /** What came of a code. */
    public sealed interface Answer {
        /** @param recovery whether it was a recovery code, which is gone now */
        record Right(boolean recovery) implements Answer {}

        record Wrong() implements Answer {}

        /** The code was not looked at. */
        record Locked(Instant until) implements Answer {}
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private record Kept(byte[] secret, Instant confirmedAt, long lastStep) {}

    private final Store store;
    private final Attempts attempts;
    private final Clock clock;

    SecondFactors(Store store, Attempts attempts, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether codes are asked for. */
    public boolean has(SignIn who) {
        return kept(who).filter(kept -> kept.confirmedAt() != null).isPresent();
    }

    public int codesLeft(SignIn who) {
        return store.global(db -> RecoveryCodes.left(db, who.id()));
    }

    /**
     * Begins a generator, which is in force once it is confirmed; one that was begun before is forgotten.
     *
     * @return its secret in base 32, to be shown to its owner; empty where he has one in force
     */
    public Optional<String> begin(SignIn who) {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        int begun = store.global(db -> db.sql("""
                        insert into directory.second_factor as known (sign_in, secret) values (:id, :secret)
                        on conflict (sign_in) do update set secret = excluded.secret, last_step = 0
                        where known.confirmed_at is null
                        """)
                .param("id", who.id())
                .param("secret", store.wrap(place(who.id()), secret))
                .update());
        return begun == 1 ? Optional.of(new Base32().encodeToString(secret)) : Optional.empty();
    }

    /** The secret of one that was begun and is not in force. */
    public Optional<String> begun(SignIn who) {
        return kept(who)
                .filter(kept -> kept.confirmedAt() == null)
                .map(kept -> new Base32().encodeToString(store.unwrap(place(who.id()), kept.secret())));
    }

    /** Puts it in force with its first code. @return recovery codes to be shown once; empty when the code is wrong */
    public Optional<List<String>> confirm(SignIn who, String typed) {
        var kept = kept(who).filter(one -> one.confirmedAt() == null);
        var step = kept.flatMap(one -> step(who, one, typed));
        if (step.isEmpty()) return Optional.empty();
        return store.global(db -> {
            db.sql("""
                            update directory.second_factor set confirmed_at = :now, last_step = :step
                            where sign_in = :id and confirmed_at is null
                            """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("step", step.get())
                    .param("id", who.id())
                    .update();
            return Optional.of(RecoveryCodes.renew(db, who.id()));
        });
    }

    /** Ten new recovery codes, to be shown once; the older ones end. */
    public List<String> renewCodes(SignIn who) {
        return store.global(db -> RecoveryCodes.renew(db, who.id()));
    }

    /** Looks at a code of the generator or a recovery code. */
    public Answer check(SignIn who, String typed) {
        var counted = "second factor " + who.id();
        var locked = attempts.count(counted);
        if (locked.isPresent()) return new Answer.Locked(locked.get());
        boolean right = kept(who)
                .filter(kept -> kept.confirmedAt() != null)
                .flatMap(kept -> step(who, kept, typed))
                .filter(step -> use(who, step))
                .isPresent();
        boolean recovery = !right && store.global(db -> RecoveryCodes.use(db, who.id(), typed));
        if (!right && !recovery) return new Answer.Wrong();
        attempts.forget(counted);
        return new Answer.Right(recovery);
    }

    /** @return false where there was none */
    public boolean remove(SignIn who) {
        return store.global(db -> {
            RecoveryCodes.remove(db, who.id());
            return db.sql("delete from directory.second_factor where sign_in = :id")
                            .param("id", who.id())
                            .update()
                    == 1;
        });
    }

    private Optional<Kept> kept(SignIn who) {
        return store.global(
                db -> db.sql("""
                        select secret, confirmed_at, last_step from directory.second_factor where sign_in = :id
                        """).param("id", who.id()).query(Kept.class).optional());
    }

    private Optional<Long> step(SignIn who, Kept kept, String typed) {
        var code = typed.replaceAll("\\s", "");
        return Totp.stepOf(store.unwrap(place(who.id()), kept.secret()), code, clock.instant(), kept.lastStep());
    }

    /** Of two who show the same code at once, one is too late. */
    private boolean use(SignIn who, long step) {
        return store.global(db ->
                        db.sql("""
                                update directory.second_factor set last_step = :step
                                where sign_in = :id and last_step < :step
                                """).param("step", step).param("id", who.id()).update())
                == 1;
    }

    static String place(UUID signIn) {
        return "second factor " + signIn;
    }
}
