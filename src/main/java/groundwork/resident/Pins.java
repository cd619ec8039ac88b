package groundwork.resident;

import groundwork.directory.Act;
import groundwork.directory.Attempts;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Passwords;
import groundwork.directory.Scope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The numbers with which households open what is personal: handed over on a slip, apart from the card. */
@Component
public class Pins {

    private final SecureRandom random = new SecureRandom();
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    Pins(Attempts attempts, AuditLog audit, Clock clock) {
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new one, in the place of any before. @return six digits, which are kept nowhere else */
    public String make(Scope scope, UUID household) {
        var pin = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        var hash = Passwords.sealed(pin);
        scope.write(db -> {
            db.sql("""
                            insert into resident.pin (county, household, hash, officer, made_at)
                            values (:county, :household, :hash, :officer, :now)
                            on conflict (county, household) do update
                            set hash = excluded.hash, officer = excluded.officer, made_at = excluded.made_at""")
                    .param("county", scope.county())
                    .param("household", household)
                    .param("hash", hash)
                    .param("officer", scope.officer())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            db.sql("delete from resident.opening where household = :household")
                    .param("household", household)
                    .update();
            return audit.write(db, scope, Deed.of(Act.CODE_ISSUED).about("household", household));
        });
        attempts.forget(name(scope, household));
        return pin;
    }

    boolean is(Scope scope, UUID household, String typed) {
        return hash(scope, household)
                .filter(hash -> Passwords.matches(typed, hash))
                .isPresent();
    }

    Optional<Doubts.Pin> made(Scope scope, UUID household) {
        return scope.read(db -> db.sql("select officer, made_at from resident.pin where household = :household")
                .param("household", household)
                .query((row, n) -> new Doubts.Pin(
                        row.getObject("officer", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional());
    }

    private Optional<String> hash(Scope scope, UUID household) {
        return scope.read(db -> db.sql("select hash from resident.pin where household = :household")
                .param("household", household)
                .query(String.class)
                .optional());
    }

    /** Under which tries are counted. */
    static String name(Scope scope, UUID household) {
        return "household " + scope.county() + " " + household;
    }
}
