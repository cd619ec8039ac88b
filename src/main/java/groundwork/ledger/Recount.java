package groundwork.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works every projection out again from position 0, beside the live tables, and compares. Nothing may differ. The bulk
 * is done while the county goes on working; only for the last stretch and the comparison does it hold the head, so that
 * both sides are of one position.
 */
@Component
public final class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);

    private final Store store;
    private final Projections projections;

    public Recount(Store store, List<Projection> projections) {
        this.store = store;
        this.projections = new Projections(projections);
    }

    /**
     * @param missing rows that should be there and are not
     * @param surplus rows that are there and should not be
     */
    public record Difference(String table, long missing, long surplus) {}

    /**
     * @param position compared at
     * @param behind projections that are not in step, or whose tables an earlier version of them wrote
     */
    public record Result(int county, long position, List<Difference> differences, List<String> behind) {

        public boolean clean() {
            return differences.isEmpty() && behind.isEmpty();
        }
    }

    /** @param progress is told how many of how many postings are done */
    public Result of(int county, BiConsumer<Long, Long> progress) {
        return store.write(county, db -> {
            var result = compared(db, county, progress);
            drop(db);
            return result;
        });
    }

    /**
     * Where an earlier version of a projection wrote what is kept, what was worked out again takes its place, in one
     * step; until then everybody sees the earlier.
     */
    void renew(int county) {
        if (store.read(county, projections::outdated).isEmpty()) return;
        store.write(county, db -> {
            var result = compared(db, county, (done, all) -> {});
            // Another node may have been faster.
            if (!projections.outdated(db).isEmpty()) renew(Tables.live(db, county), result);
            drop(db);
            return null;
        });
    }

    /** All tables together, of whatever projection: several write contributions into one. */
    private void renew(Tables live, Result result) {
        for (var difference : result.differences()) {
            var name = difference.table();
            live.sql("delete from " + name + " where county = :county").update();
            live.sql("insert into " + name + " select * from pg_temp." + beside(name))
                    .update();
        }
        projections.inStep(live);
        LOG.info(
                "county {}: worked out again at position {}; {} tables were not as this version keeps them",
                result.county(),
                result.position(),
                result.differences().size());
    }

    /** Afterwards the head is held, and everything lies beside. */
    private Result compared(JdbcClient db, int county, BiConsumer<Long, Long> progress) {
        var beside = Tables.beside(db, county);
        lay(db);
        long reached = follow(db, beside, 0, new Postings(db).head(), progress);
        long head = db.sql("select position from ledger.head for update")
                .query(Long.class)
                .optional()
                .orElse(0L);
        follow(db, beside, reached, head, progress);
        var behind = Stream.concat(Projections.behind(db).stream(), projections.outdated(db).stream());
        return new Result(
                county, head, differences(db), behind.distinct().sorted().toList());
    }

    private long follow(JdbcClient db, Tables beside, long from, long to, BiConsumer<Long, Long> progress) {
        for (long at = from; at < to; at += Replay.PAGE) {
            var changes = Replay.changes(db, beside.county(), at, to);
            for (var projection : projections.all()) projection.apply(beside, changes);
            // Tables of the session's own are not analysed by themselves, and the first plans are for empty ones.
            if (Long.bitCount(at / Replay.PAGE) <= 1)
                each(name -> db.sql("analyze pg_temp." + beside(name)).update());
            progress.accept(Math.min(to, at + Replay.PAGE), to);
        }
        return to;
    }

    private void lay(JdbcClient db) {
        each(name -> db.sql("create temporary table " + beside(name) + " (like " + name + " including all)")
                .update());
    }

    private void drop(JdbcClient db) {
        each(name -> db.sql("drop table pg_temp." + beside(name)).update());
    }

    private List<Difference> differences(JdbcClient db) {
        var found = new ArrayList<Difference>();
        each(name -> {
            long missing = surplus(db, "pg_temp." + beside(name), name);
            long surplus = surplus(db, name, "pg_temp." + beside(name));
            if (missing + surplus > 0) found.add(new Difference(name, missing, surplus));
        });
        return found;
    }

    private static long surplus(JdbcClient db, String one, String other) {
        return db.sql("select count(*) from (select * from " + one + " except all select * from " + other + ") odd")
                .query(Long.class)
                .single();
    }

    private void each(java.util.function.Consumer<String> table) {
        for (var projection : projections.all())
            for (var name : projection.tables()) table.accept(projection.schema() + "." + name);
    }

    private static String beside(String name) {
        return name.replace(".", "__");
    }
}
