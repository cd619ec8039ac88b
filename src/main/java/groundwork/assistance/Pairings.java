package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.ledger.Tables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairings and jobs as they stand. */
@Component
public class Pairings {

    private static final String PAIRING = """
            select pairing as id, programme, unit, village, officer, household, person, since, ended, due, plan_of,
              words_of, position
            from assistance.pairing where\s""";

    private static final String LASTING = """
            select officer, count(*) from assistance.pairing
            where ended is null and officer = any(:officers) group by officer""";

    private static final String HELPS = """
            select recipient, count(*) from assistance.received
            where recipient = any(:pairings) group by recipient""";

    private static final String STRAY = """
             from assistance.step s
            where s.kind in ('ended', 'confirmed') and s.programme = :programme
              and not exists (select from assistance.step b where b.county = s.county
                and b.thing = s.thing and b.kind in ('formed', 'found'))
            """;

    /** The latest first. */
    public Paged<Pairing> page(Scope scope, UUID programme, boolean lasting, Paged.From from, int size) {
        var where = PAIRING + "programme = :programme and ended is " + (lasting ? "null" : "not null");
        return scope.read(db -> new ByDay(where, "since", false)
                .page(
                        db,
                        Map.of("programme", programme),
                        from,
                        size,
                        Pairing.class,
                        one -> new DayKey(one.since(), one.position())));
    }

    /**
     * Those of a household, the latest first.
     *
     * @param ids all under which entries may name it
     */
    public List<Pairing> of(Scope scope, Collection<UUID> ids, int limit) {
        return scope.read(
                db -> db.sql(PAIRING + "household = any(:ids) order by since desc, position desc limit :limit")
                        .param("ids", Tables.array("uuid", ids))
                        .param("limit", limit)
                        .query(Pairing.class)
                        .list());
    }

    public Optional<Pairing> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    static Optional<Pairing> find(JdbcClient db, UUID id) {
        return db.sql(PAIRING + "pairing = :id")
                .param("id", id)
                .query(Pairing.class)
                .optional();
    }

    /** Those that last and whose plan should be reached by a day, the most urgent first. */
    public List<Pairing> due(Scope scope, UUID programme, LocalDate by, int limit) {
        return scope.read(db -> db.sql(PAIRING + """
                        programme = :programme and ended is null and due <= :by
                        order by due, position limit :limit""")
                .param("programme", programme)
                .param("by", by)
                .param("limit", limit)
                .query(Pairing.class)
                .list());
    }

    /** How many pairings last of each of these officials; those who have none are left out. */
    public Map<UUID, Long> lasting(Scope scope, Collection<UUID> officers) {
        var numbers = new HashMap<UUID, Long>();
        scope.<Void>read(db -> {
            db.sql(LASTING).param("officers", Tables.array("uuid", officers)).query(row -> {
                numbers.put(row.getObject(1, UUID.class), row.getLong(2));
            });
            return null;
        });
        return numbers;
    }

    /** Those of the households that an official answers for now. */
    public Set<UUID> paired(Scope scope, Collection<UUID> households) {
        return scope.read(db -> new HashSet<>(db.sql("""
                        select distinct household from assistance.pairing
                        where ended is null and household = any(:households)""")
                .param("households", Tables.array("uuid", households))
                .query(UUID.class)
                .list()));
    }

    /** How often help was given within each. */
    public Map<UUID, Long> helps(Scope scope, Collection<UUID> pairings) {
        var numbers = new HashMap<UUID, Long>();
        scope.<Void>read(db -> {
            db.sql(HELPS).param("pairings", Tables.array("uuid", pairings)).query(row -> {
                numbers.put(row.getObject(1, UUID.class), row.getLong(2));
            });
            return null;
        });
        return numbers;
    }

    /** Entries that end a pairing or confirm a job nobody has entered: they wait for it, and need attention. */
    public List<UUID> stray(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select s.entry" + STRAY + "order by s.position limit 100")
                .param("programme", programme)
                .query(UUID.class)
                .list());
    }

    /** How many such entries there are. */
    public long strays(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select count(*)" + STRAY)
                .param("programme", programme)
                .query(Long.class)
                .single());
    }

    /** Jobs that somebody has looked after, of those given. */
    public List<UUID> confirmed(Scope scope, List<UUID> jobs) {
        return scope.read(db -> db.sql(
                        "select distinct thing from assistance.step where kind = 'confirmed' and thing = any(:jobs)")
                .param("jobs", jobs.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
