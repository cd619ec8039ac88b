package groundwork.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * The county's head row, locked: the next position, and which projections are behind.
 *
 * @param behind position each projection that is not in step has reached
 */
record Head(long position, Map<String, Long> behind) {

    /** Waits for whoever writes now, on any node. Founds the county's ledger when there is none. */
    static Head lock(Tables tables, Projections projections, Clock clock) {
        var position = tables.sql("select position from $ledger.head where county = :county for update")
                .query(Long.class)
                .optional();
        if (position.isEmpty()) return found(tables, projections, clock);
        // A statement of its own, begun once the lock is held: one that had waited would see the cursors as they stood
        // before whoever held it moved them.
        var behind = new HashMap<String, Long>();
        var known = new HashSet<String>();
        tables.sql("select projection, position from $ledger.cursor where county = :county")
                .query(row -> {
                    known.add(row.getString(1));
                    long reached = row.getLong(2);
                    if (!row.wasNull()) behind.put(row.getString(1), reached);
                });
        for (var projection : projections.all())
            if (!known.contains(projection.schema()))
                behind.put(projection.schema(), adopt(tables, projection, position.get()));
        return new Head(position.get(), behind);
    }

    /** A projection that is new here starts from the beginning; in an empty ledger that is in step. */
    private static long adopt(Tables tables, Projection projection, long position) {
        Projections.begin(tables, projection, position == 0 ? null : 0L);
        return 0;
    }

    private static Head found(Tables tables, Projections projections, Clock clock) {
        tables.sql("insert into $ledger.county (county, founded_at) values (:county, :now) on conflict do nothing")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        tables.sql("insert into $ledger.head (county) values (:county) on conflict do nothing")
                .update();
        for (var projection : projections.all()) Projections.begin(tables, projection, null);
        return lock(tables, projections, clock);
    }

    void move(Tables tables, long to) {
        if (to == position) return;
        tables.sql("update $ledger.head set position = :to where county = :county")
                .param("to", to)
                .update();
    }
}
