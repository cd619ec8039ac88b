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

    private record Old(UUID id, byte[] sealed) {}

    private static final UUID FIRST = new UUID(0, 0);

    /** Photos are among them: not all of a county at once. */
    private static final int SOME = 50;

    private static final List<Place> PLACES = List.of(
            new Place("attachment.file", "entry", "sealed"),
            new Place("attachment.part", "id", "sealed"),
            new Place("form.secret", "issue", "wrapped"),
            new Place("form.slip", "id", "sealed"),
            new Place("notice.hook", "id", "secret"),
            new Place("notice.hook", "id", "former"),
            new Place("resident.message", "id", "words"),
            new Place("sync.held", "id", "sent"),
            new Place("sync.sealing_key", "id", "private_key"));

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
                county, db -> old(db, place, "count(*)", "").query(Long.class).single());
    }

    private int rewrap(Place place, int county) {
        int done = 0;
        for (var some = old(place, county, FIRST); !some.isEmpty(); some = old(place, county, some.getLast().id))
            done += rewrap(place, county, some);
        return done;
    }

    private int rewrap(Place place, int county, List<Old> some) {
        return store.write(county, db -> {
            int done = 0;
            for (var each : some) {
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

    private List<Old> old(Place place, int county, UUID after) {
        var what = place.id + " as id, " + place.column + " as sealed";
        return store.read(
                county,
                db -> old(db, place, what, "and %1$s > :after order by %1$s limit %2$d".formatted(place.id, SOME))
                        .param("after", after)
                        .query(Old.class)
                        .list());
    }

    private JdbcClient.StatementSpec old(JdbcClient db, Place place, String what, String more) {
        return db.sql("select %s from %s where substring(%s from 1 for 5) <> :newest %s"
                        .formatted(what, place.table, place.column, more))
                .param("newest", store.newest());
    }
}
