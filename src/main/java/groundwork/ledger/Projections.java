package groundwork.ledger;

import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All projections, kept in step with the ledger inside the append. */
final class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private final List<Projection> all;

    Projections(List<Projection> all) {
        this.all = List.copyOf(all);
    }

    List<Projection> all() {
        return all;
    }

    /** One of them failed: what it was applied to has to be done again, carefully. */
    static final class Failed extends RuntimeException {
        Failed(RuntimeException cause) {
            super(cause);
        }
    }

    /**
     * @param carefully each behind a savepoint of its own, and the failing one falls behind
     * @throws Failed when one does and care was not asked for; the transaction is then lost
     */
    void apply(Tables tables, Head head, List<Change> changes, boolean carefully) {
        if (changes.isEmpty()) return;
        for (var projection : all) {
            if (head.behind().containsKey(projection.schema())) continue;
            if (!carefully) applyOrFail(tables, projection, changes);
            else if (!kept(tables, projection, changes)) fallBehind(tables, projection, head.position());
        }
    }

    private static void applyOrFail(Tables tables, Projection projection, List<Change> changes) {
        try {
            projection.apply(tables, changes);
        } catch (RuntimeException failure) {
            throw new Failed(failure);
        }
    }

    private static boolean kept(Tables tables, Projection projection, List<Change> changes) {
        tables.sql("savepoint projection").update();
        try {
            projection.apply(tables, changes);
            tables.sql("release savepoint projection").update();
            return true;
        } catch (RuntimeException failure) {
            tables.sql("rollback to savepoint projection").update();
            // The class alone: a database's message may quote a row.
            LOG.error(
                    "county {}: {} could not follow at position {} ({})",
                    tables.county(),
                    projection.schema(),
                    changes.getFirst().position(),
                    failure.getClass().getSimpleName());
            LOG.debug("the failure", failure);
            return false;
        }
    }

    private static void fallBehind(Tables tables, Projection projection, long position) {
        tables.sql("""
                        update $ledger.cursor set position = :at
                        where county = :county and projection = :name
                        """).param("at", position).param("name", projection.schema()).update();
    }

    /** Those of a county that are not in step. */
    static List<String> behind(JdbcClient db) {
        return db.sql("select projection from ledger.cursor where position is not null")
                .query(String.class)
                .list();
    }

    /**
     * Those whose tables an earlier version of them wrote; never those that a newer program has written: on a second
     * node it may be installed already.
     */
    List<String> outdated(JdbcClient db) {
        var versions = new HashMap<String, Integer>();
        db.sql("select projection, version from ledger.cursor").query(row -> {
            versions.put(row.getString(1), row.getInt(2));
        });
        return all.stream()
                .filter(one -> versions.getOrDefault(one.schema(), one.version()) < one.version())
                .map(Projection::schema)
                .toList();
    }

    /** All of them are in step, and as their versions of today write them. */
    void inStep(Tables tables) {
        var rows = new Rows("text", "int4");
        for (var one : all) rows.add(one.schema(), one.version());
        rows.insert(tables, "$ledger.cursor", "projection, version", """
                on conflict (county, projection) do update
                set position = null, version = greatest(cursor.version, excluded.version)""");
    }

    /** Where one that is new in this county stands. */
    static void begin(Tables tables, Projection projection, Long position) {
        new Rows("text", "int8", "int4")
                .add(projection.schema(), position, projection.version())
                .insert(tables, "$ledger.cursor", "projection, position, version", "on conflict do nothing");
    }
}
