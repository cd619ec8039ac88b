package groundwork.directory;

import groundwork.ledger.Store;
import groundwork.ledger.Wrapped;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rows of features hold sealed by {@link Scope#wrap}, for whoever changes the outer key. */
@Component
class WrappedRows implements Wrapped {

    private record Place(String table, String id, String column) {}

    private static final List<Place> PLACES = List.of(
            new Place("form.secret", "issue", "wrapped"),
            new Place("form.slip", "id", "sealed"),
            new Place("notice.hook", "id", "secret"),
            new Place("notice.hook", "id", "former"),
            new Place("resident.message", "id", "words"));

    private final Store store;

    WrappedRows(Store store) {
        this.store = store;
    }

    static String place(String table, int county, UUID id) {
        return table + " " + county + " " + id;
    }

    @Override
    public long left() {
        return store.counties().stream()
                .flatMap(county -> PLACES.stream().map(place -> left(place, county)))
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public int rewrap() {
        int done = 0;
        for (int county : store.counties()) for (var place : PLACES) done += rewrap(place, county);
        return done;
    }

    private long left(Place place, int county) {
        return store.read(
                county, db -> old(db, place, "count(*)").query(Long.class).single());
    }

    private int rewrap(Place place, int county) {
        record Old(UUID id, byte[] sealed) {}
        return store.write(county, db -> {
            var old = old(db, place, place.id + " as id, " + place.column + " as sealed")
                    .query(Old.class)
                    .list();
            int done = 0;
            for (var each : old) {
                var named = place(place.table, county, each.id);
                done += db.sql("update %s set %s = :new where %s = :id and %s = :old"
                                .formatted(place.table, place.column, place.id, place.column))
                        .param("new", store.wrap(named, store.unwrap(named, each.sealed)))
                        .param("id", each.id)
                        .param("old", each.sealed)
                        .update();
            }
            return done;
        });
    }

    private JdbcClient.StatementSpec old(JdbcClient db, Place place, String what) {
        return db.sql("select %s from %s where substring(%s from 1 for 5) <> :newest"
                        .formatted(what, place.table, place.column))
                .param("newest", store.newest());
    }
}
