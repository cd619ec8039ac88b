package groundwork.ledger;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings projections that are new or once failed back in step, a page at a time between the appends; and has everything
 * of a county worked out again, beside what is kept, when one of them came in a newer version.
 */
@Component
public final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Store store;
    private final List<Projection> projections;
    private final Recount recount;

    public CatchUp(Store store, List<Projection> projections) {
        this.store = store;
        this.projections = List.copyOf(projections);
        this.recount = new Recount(store, projections);
    }

    /** Every county, every projection. What fails again stays behind, is logged, and does not stop the others. */
    public void run() {
        var counties = store.global(db -> db.sql("select county from ledger.county order by county")
                .query(Integer.class)
                .list());
        counties.forEach(this::run);
    }

    void run(int county) {
        renew(county);
        for (var projection : projections) run(county, projection);
    }

    private void renew(int county) {
        try {
            recount.renew(county);
        } catch (RuntimeException failure) {
            LOG.error(
                    "county {}: an earlier version wrote what is kept, and it could not be worked out again ({})",
                    county,
                    failure.getClass().getSimpleName());
            LOG.debug("the failure", failure);
        }
    }

    private void run(int county, Projection projection) {
        try {
            while (page(county, projection)) {}
        } catch (RuntimeException failure) {
            LOG.error(
                    "county {}: {} is still behind ({})",
                    county,
                    projection.schema(),
                    failure.getClass().getSimpleName());
            LOG.debug("the failure", failure);
        }
    }

    /** Whether there may be more to do. */
    private boolean page(int county, Projection projection) {
        return store.write(county, db -> {
            var tables = Tables.live(db, county);
            long head = db.sql("select position from ledger.head for update")
                    .query(Long.class)
                    .single();
            var cursor = db.sql("select position from ledger.cursor where projection = :name")
                    .param("name", projection.schema())
                    .query((row, n) -> row.getObject(1, Long.class))
                    .list();
            if (cursor.isEmpty()) return begin(tables, projection, head);
            var at = cursor.getFirst();
            if (at == null) return false;
            if (at < head) projection.apply(tables, Replay.changes(db, county, at, head));
            long reached = Math.min(head, at + Replay.PAGE);
            tables.sql("""
                            update $ledger.cursor set position = :reached
                            where county = :county and projection = :name""")
                    .param("reached", reached == head ? null : reached)
                    .param("name", projection.schema())
                    .update();
            return reached < head;
        });
    }

    private static boolean begin(Tables tables, Projection projection, long head) {
        Projections.begin(tables, projection, head == 0 ? null : 0L);
        return head > 0;
    }
}
