package groundwork.directory;

import groundwork.ledger.Store;
import groundwork.ledger.Wrapped;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secrets of code generators, for whoever changes the outer key. */
@Component
class WrappedFactors implements Wrapped {

    private final Store store;

    WrappedFactors(Store store) {
        this.store = store;
    }

    @Override
    public long left() {
        return store.global(db ->
                db.sql("""
                        select count(*) from directory.second_factor where substring(secret from 1 for 5) <> :newest
                        """).param("newest", store.newest()).query(Long.class).single());
    }

    @Override
    public int rewrap() {
        record Old(UUID signIn, byte[] secret) {}
        return store.global(db -> {
            var old =
                    db.sql("""
                            select sign_in, secret from directory.second_factor
                            where substring(secret from 1 for 5) <> :newest for update
                            """).param("newest", store.newest()).query(Old.class).list();
            for (var each : old) {
                var place = SecondFactors.place(each.signIn());
                db.sql("update directory.second_factor set secret = :secret where sign_in = :id")
                        .param("secret", store.wrap(place, store.unwrap(place, each.secret())))
                        .param("id", each.signIn())
                        .update();
            }
            return old.size();
        });
    }
}
