package groundwork.resident;

import groundwork.ledger.Store;
import groundwork.ledger.Wrapped;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words of messages, for whoever changes the outer key. */
@Component
class WrappedMessages implements Wrapped {

    private static final String OLD =
            " from resident.message where words is not null" + " and substring(words from 1 for 5) <> :newest ";

    private final Store store;

    WrappedMessages(Store store) {
        this.store = store;
    }

    @Override
    public long left() {
        return store.counties().stream()
                .mapToLong(county -> store.read(
                        county,
                        db -> db.sql("select count(*)" + OLD)
                                .param("newest", store.newest())
                                .query(Long.class)
                                .single()))
                .sum();
    }

    @Override
    public int rewrap() {
        return store.counties().stream().mapToInt(this::rewrap).sum();
    }

    private int rewrap(int county) {
        record Old(UUID id, byte[] words) {}
        return store.write(county, db -> {
            var old = db.sql("select id, words" + OLD + "for update")
                    .param("newest", store.newest())
                    .query(Old.class)
                    .list();
            for (var each : old) {
                var place = MessageWords.place(county, each.id());
                db.sql("update resident.message set words = :words where id = :id")
                        .param("words", store.wrap(place, store.unwrap(place, each.words())))
                        .param("id", each.id())
                        .update();
            }
            return old.size();
        });
    }
}
