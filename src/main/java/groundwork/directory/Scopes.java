package groundwork.directory;

import groundwork.ledger.Store;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes scopes where no browser does: the command line, imports, tests. Whoever calls it has made sure who asks. */
@Component
public class Scopes {

    private final Store store;

    public Scopes(Store store) {
        this.store = store;
    }

    public Scope of(int county, UUID officer) {
        return new Scope(store, county, officer);
    }

    /**
     * The county as the installation's administrator sees it, for commands typed on the server itself; the one of
     * several who was there first.
     *
     * @throws IllegalStateException before {@link FirstStart} has made one
     */
    public Scope administrator(int county) {
        return of(
                county,
                store.global(db -> db.sql("""
                                select officer from directory.sign_in
                                where role = 'administrator' and not disabled
                                order by id limit 1
                                """)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new IllegalStateException("there is no administrator yet"))));
    }
}
