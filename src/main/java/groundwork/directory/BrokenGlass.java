package groundwork.directory;

import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A household that somebody needs and that lies out of his reach: he says why, reaches that one for an hour, and the
 * inspector sees it. It ends by itself, and he can end it. What is masked of it is opened as usual.
 */
@Component
public class BrokenGlass {

    public static final Duration LASTS = Duration.ofHours(1);

    /** Why; the audit log's rows hold these words. */
    public enum Reason {
        EMERGENCY,
        STANDING_IN,
        COMPLAINT,
        INSTRUCTED
    }

    private static final List<Role> BY = List.of(Role.OFFICE, Role.LEADER, Role.FIELD);

    private final Store store;
    private final Clock clock;
    private final AuditLog audit;

    BrokenGlass(Store store, Clock clock, AuditLog audit) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * The household of the asker's county with this id, or with a card whose id ends so, also out of his reach.
     *
     * @param id or null
     * @param tail the last ten digits of a card's id, or null
     */
    public Optional<UUID> household(Scope scope, UUID id, String tail) {
        return store.read(scope.county(), db -> {
            var found = db.sql("""
                            select id from ledger.posting where id = :id and kind = 'household.registered'
                            union
                            select household from card.card
                            where right(id::text, 10) = :tail and household is not null and withdrawn is null
                            """)
                    .param("id", id)
                    .param("tail", tail)
                    .query(UUID.class)
                    .list();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
    }

    /** @throws IllegalStateException for somebody none of whose roles does this */
    public void open(Scope scope, UUID household, Reason reason) {
        var role = BY.stream()
                .filter(scope::holds)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("none of his roles does this"));
        scope.write(db -> {
            db.sql("""
                            insert into directory.broken_glass (county, id, officer, household, role, reason, from_at,
                              until_at)
                            values (:county, :id, :officer, :household, :role, :reason, :from, :until)
                            """)
                    .param("county", scope.county())
                    .param("id", Ids.next(clock))
                    .param("officer", scope.officer())
                    .param("household", household)
                    .param("role", role.word())
                    .param("reason", reason.name().toLowerCase(java.util.Locale.ROOT))
                    .param("from", at(clock.instant()))
                    .param("until", at(clock.instant().plus(LASTS)))
                    .update();
            return audit.write(
                    db,
                    scope,
                    Deed.of(Act.BROKE_GLASS).about("household", household).with("reason", reason));
        });
    }

    /** Until when the asker reaches this household by it; empty where he does not. */
    public Optional<Instant> until(Scope scope, UUID household) {
        return scope.read(db -> db.sql("""
                        select until_at from directory.broken_glass
                        where officer = :officer and household = :household and ended_at is null and until_at > :now
                        order by until_at desc limit 1
                        """)
                .param("officer", scope.officer())
                .param("household", household)
                .param("now", at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant));
    }

    /** @return false where there was nothing to end */
    public boolean end(Scope scope, UUID household) {
        return scope.write(db -> db.sql("""
                        update directory.broken_glass set ended_at = :now
                        where county = :county and officer = :officer and household = :household and ended_at is null
                          and until_at > :now
                        """)
                        .param("county", scope.county())
                        .param("officer", scope.officer())
                        .param("household", household)
                        .param("now", at(clock.instant()))
                        .update())
                > 0;
    }

    static List<Power> powers(JdbcClient db, UUID officer, Instant now) {
        return db.sql("""
                        select distinct role, household from directory.broken_glass
                        where officer = :officer and ended_at is null and until_at > :now
                        """)
                .param("officer", officer)
                .param("now", at(now))
                .query((row, n) -> new Power(
                        Role.of(row.getString("role")),
                        new Where.OfHousehold(row.getObject("household", UUID.class)),
                        List.of(),
                        null))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
