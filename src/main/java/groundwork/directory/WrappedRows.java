package groundwork.directory;

import groundwork.ledger.Store;
import groundwork.ledger.Wrapped;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What rows of features hold sealed by {@link Scope#wrap}, for whoever changes the outer key. */
@Component
class WrappedRows implements Wrapped {

    private record Place(String table, String id, String column) {}

    private static final List<Place> PLACES =
            List.of(new Place("form.secret", "issue", "wrapped"), new Place("form.slip", "id", "sealed"));

    private final Store store;

    WrappedRows(Store store) {
        this.store = store;
    }

    static String place(String table, int county, UUID id) {
        return table + " " + county + " " + id;
    }

    @Override
    public long left() {
        return counties().stream()
                .flatMap(county ->
                        PLACES.stream().map(place -> old(place, county).size()))
                .mapToLong(Integer::longValue)
                .sum();
    }

    @Override
    public int rewrap() {
        int done = 0;
        for (int county : counties()) for (var place : PLACES) done += rewrap(place, county);
        return done;
    }

    private List<Integer> counties() {
        return store.global(db ->
                db.sql("select county from ledger.county").query(Integer.class).list());
    }

    private record Old(UUID id, byte[] sealed) {}

    private List<Old> old(Place place, int county) {
        return store.read(
                county,
                db -> db.sql("select %s as id, %s as sealed from %s where substring(%s from 1 for 5) <> :newest"
                                .formatted(place.id, place.column, place.table, place.column))
                        .param("newest", store.newest())
                        .query(Old.class)
                        .list());
    }

    private int rewrap(Place place, int county) {
        var old = old(place, county);
        return store.write(county, db -> {
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
}
