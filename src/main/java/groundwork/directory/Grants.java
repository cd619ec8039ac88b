package groundwork.directory;

import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what where. Only added to and ended; who holds what is asked anew at every request. */
@Component
public class Grants {

    private static final String GRANT = """
            select id, officer, role, unit, area, programme, from_day, until_day, given_by, given_at, reason, ended_by,
              ended_at
            from directory.role_grant g
            """;

    static final String HOLDS = """
            g.ended_at is null and g.from_day <= :today and (g.until_day is null or g.until_day >= :today)
            """;

    static final String BELOW = """
            array(with recursive below as (
              select g.unit as id
              union
              select u.id from directory.unit u join below b on u.parent = b.id)
            select id from below where id is not null) as units,
            array(select m.village from directory.moved_village m where m.township = g.area) as came,
            array(select m.village from directory.moved_village m where m.village / 1000 = g.area) as went
            """;

    private final Store store;
    private final Clock clock;
    private final AuditLog audit;

    Grants(Store store, Clock clock, AuditLog audit) {
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    public LocalDate today() {
        return Fact.today(clock);
    }

    /** What somebody may do in the county at this moment. One query. */
    public List<Power> powers(SignIn who) {
        if (who.administrator()) return Power.INSTALLATION;
        return who.county() == null ? List.of() : powers(who.county(), who.officer());
    }

    public List<Power> powers(int county, UUID officer) {
        return store.read(county, db -> {
            var powers = db.sql("select g.id, g.role, g.unit, g.area, g.programme, " + BELOW
                            + "from directory.role_grant g where g.officer = :officer and " + HOLDS)
                    .param("officer", officer)
                    .param("today", today())
                    .query(GrantRows::power)
                    .list();
            var all = new ArrayList<>(powers);
            // Whoever no longer holds the role it was done with holds nothing by it.
            BrokenGlass.powers(db, officer, clock.instant()).stream()
                    .filter(broken -> powers.stream().anyMatch(power -> power.role() == broken.role()))
                    .forEach(all::add);
            return all;
        });
    }

    /** What an officer might ever do, for whoever asks what he might at some moment: he may have lost it since. */
    public PastPowers pastPowers(int county, UUID officer) {
        return new PastPowers(store.read(
                county,
                db -> db.sql("select g.id, g.role, g.unit, g.area, g.programme, g.from_day, g.until_day, g.ended_at, "
                                + BELOW + "from directory.role_grant g where g.officer = :officer")
                        .param("officer", officer)
                        .query(GrantRows::past)
                        .list()));
    }

    /** Whether what who asks may do has changed since that moment. */
    public boolean changed(Scope scope, Instant since) {
        return scope.read(db -> db.sql("""
                        select exists (select from directory.role_grant
                          where officer = :officer and (given_at >= :since or ended_at >= :since
                            or from_day > :day and from_day <= :today or until_day >= :day and until_day < :today))
                        """)
                .param("officer", scope.officer())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.ofInstant(since, Fact.ZONE))
                .param("today", today())
                .query(Boolean.class)
                .single());
    }

    /** Those in force by which this household, demand or other entry is seen, by whichever officer. */
    public List<Grant> readers(Scope scope, UUID entry) {
        return store.read(scope.county(), db -> {
            var seen = db
                    .sql("select g.officer, g.id, g.role, g.unit, g.area, g.programme, " + BELOW
                            + "from directory.role_grant g where " + HOLDS)
                    .param("today", today())
                    .query((row, n) -> new Held(row.getObject("officer", UUID.class), GrantRows.power(row, n)))
                    .list()
                    .stream()
                    .filter(held -> Sight.of(held.officer(), List.of(held.power()), false)
                            .opens(db, entry))
                    .map(held -> held.power().grant())
                    .toList();
            return db.sql(GRANT + "where id = any(:ids) order by role, id")
                    .param("ids", Tables.array("uuid", seen))
                    .query(GrantRows::grant)
                    .list();
        });
    }

    private record Held(UUID officer, Power power) {}

    /** All that an officer was ever given, the latest first. */
    public List<Grant> of(Scope scope, UUID officer) {
        return scope.read(db -> db.sql(GRANT + "where officer = :officer order by given_at desc, id desc")
                .param("officer", officer)
                .query(GrantRows::grant)
                .list());
    }

    /** Those that hold today, of these officers. */
    public List<Grant> of(Scope scope, Collection<UUID> officers) {
        return scope.read(db -> db.sql(GRANT + "where officer = any(:officers) and " + HOLDS + "order by given_at, id")
                .param("officers", Tables.array("uuid", officers))
                .param("today", today())
                .query(GrantRows::grant)
                .list());
    }

    /** All of the county's that were not ended, whether or not they hold today. */
    public List<Grant> open(Scope scope) {
        return scope.read(db -> db.sql(GRANT + "where ended_at is null order by given_at desc, id desc")
                .query(GrantRows::grant)
                .list());
    }

    /**
     * Gives a role from now on.
     *
     * @param from the first day
     * @param until the last day, or null
     * @return its id
     */
    public UUID give(
            Scope scope, UUID officer, Role role, Where where, LocalDate from, LocalDate until, String reason) {
        var id = Ids.next(clock);
        scope.write(db -> {
            db.sql("""
                        insert into directory.role_grant (county, id, officer, role, unit, area, programme, from_day,
                          until_day, given_by, given_at, reason)
                        values (:county, :id, :officer, :role, :unit, :area, :programme, :from, :until, :by, :now,
                          :reason)
                        """)
                    .param("county", scope.county())
                    .param("id", id)
                    .param("officer", officer)
                    .param("role", role.word())
                    .param("unit", where.unitOrNull())
                    .param("area", where.areaOrNull())
                    .param("programme", where.programmeOrNull())
                    .param("from", from)
                    .param("until", until)
                    .param("by", scope.officer())
                    .param("now", now())
                    .param("reason", reason == null ? "" : reason)
                    .update();
            return audit.write(
                    db,
                    scope,
                    deed(Act.GRANT_GIVEN, officer, id).with("role", role).with("place", where.word()));
        });
        return id;
    }

    /** Ends it at once. @return false when there is no such grant of the officer, or it has ended already */
    public boolean end(Scope scope, UUID officer, UUID grant) {
        return scope.write(db -> {
            var ended = db.sql("""
                            update directory.role_grant set ended_by = :by, ended_at = :now
                            where county = :county and id = :id and officer = :officer and ended_at is null
                            """)
                            .param("county", scope.county())
                            .param("id", grant)
                            .param("officer", officer)
                            .param("by", scope.officer())
                            .param("now", now())
                            .update()
                    == 1;
            if (ended) audit.write(db, scope, deed(Act.GRANT_ENDED, officer, grant));
            return ended;
        });
    }

    /**
     * Whether somebody with these powers may give this role for this place: nobody gives more than he has himself, but
     * for administrators, whose work it is.
     */
    public static boolean mayGive(SignIn who, Collection<Power> powers, Role role, Where where) {
        return who.administrator()
                || powers.stream().anyMatch(power -> power.role().covers(role) && power.reaches(where));
    }

    private static Deed deed(Act act, UUID officer, UUID grant) {
        return Deed.of(act).about("officer", officer).with("grant", grant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
