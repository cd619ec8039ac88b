package groundwork.ledger;

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

    List<String> names() {
        return all.stream().map(Projection::schema).toList();
    }

    List<Projection> all() {
        return all;
    }

    /** One savepoint for all of them; only when one fails does each get its own, and the failing one falls behind. */
    void apply(Tables tables, Head head, List<Change> changes) {
        if (changes.isEmpty()) return;
        var inStep = all.stream()
                .filter(projection -> !head.behind().containsKey(projection.schema()))
                .toList();
        if (kept(tables, inStep, changes)) return;
        for (var projection : inStep)
            if (!kept(tables, List.of(projection), changes)) fallBehind(tables, projection, head.position());
    }

    private boolean kept(Tables tables, List<Projection> some, List<Change> changes) {
        tables.sql("savepoint projections").update();
        try {
            for (var projection : some) projection.apply(tables, changes);
            tables.sql("release savepoint projections").update();
            return true;
        } catch (RuntimeException failure) {
            tables.sql("rollback to savepoint projections").update();
            // The class alone: a database's message may quote a row.
            LOG.error(
                    "county {}: {} could not follow at position {} ({})",
                    tables.county(),
                    some.stream().map(Projection::schema).toList(),
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
}
