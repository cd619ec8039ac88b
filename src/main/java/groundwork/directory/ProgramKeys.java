package groundwork.directory;

import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keys by which programs act as an officer of a county: with his roles, at most some of them, until a day. */
@Component
public class ProgramKeys {

    /** A program that nobody looks after any more stops then. */
    public static final int LONGEST = 366;

    /** A list without an end would be a place to fill. */
    private static final int MOST = 20;

    private final AuditLog audit;
    private final Clock clock;

    ProgramKeys(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return Fact.today(clock);
    }

    /**
     * Makes one for an officer of the asker's county.
     *
     * @return the key, to be shown once; empty where he has twenty that are good
     */
    public Optional<String> make(Scope scope, UUID officer, Set<Role> roles, LocalDate until) {
        if (of(scope, officer).stream().filter(key -> key.good(today())).count() >= MOST) return Optional.empty();
        var token = KeyToken.next();
        var id = Ids.next(clock);
        scope.write(db -> {
            db.sql("""
                            insert into directory.program_key
                              (id, county, officer, hash, tail, roles, made_at, made_by, until_day)
                            values (:id, :county, :officer, :hash, :tail, :roles, :now, :by, :until)
                            """)
                    .param("id", id)
                    .param("county", scope.county())
                    .param("officer", officer)
                    .param("hash", token.hash())
                    .param("tail", token.tail())
                    .param("roles", roles.stream().map(Role::word).toArray(String[]::new))
                    .param("now", utc(clock.instant()))
                    .param("by", scope.officer())
                    .param("until", until)
                    .update();
            return audit.write(db, scope, deed(Act.KEY_MADE, officer, id));
        });
        return Optional.of(token.text());
    }

    /** The latest first, those that are over among them. */
    public List<ProgramKey> of(Scope scope, UUID officer) {
        return scope.read(db -> db.sql(ProgramKeyRows.KEY
                        + "where k.county = :county and k.officer = :officer order by k.made_at desc, k.id")
                .param("county", scope.county())
                .param("officer", officer)
                .query(ProgramKeyRows::key)
                .list());
    }

    /** @return false where the officer has no such key, or it was revoked before */
    public boolean revoke(Scope scope, UUID officer, UUID id) {
        return scope.write(db -> {
            var revoked = db.sql("""
                            update directory.program_key set revoked_at = :now, revoked_by = :by
                            where id = :id and county = :county and officer = :officer and revoked_at is null
                            """)
                            .param("now", utc(clock.instant()))
                            .param("by", scope.officer())
                            .param("id", id)
                            .param("county", scope.county())
                            .param("officer", officer)
                            .update()
                    == 1;
            if (revoked) audit.write(db, scope, deed(Act.KEY_REVOKED, officer, id));
            return revoked;
        });
    }

    private static Deed deed(Act act, UUID officer, UUID key) {
        return Deed.of(act).about("officer", officer).with("key", key);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
