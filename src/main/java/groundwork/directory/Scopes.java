package groundwork.directory;

import groundwork.ledger.Store;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes scopes. Whoever calls it has made sure who asks. */
@Component
public class Scopes {

    /** The program itself, in the place of an officer. */
    static final UUID NOBODY = new UUID(0, 0);

    private final Store store;

    public Scopes(Store store) {
        this.store = store;
    }

    /** The whole county, where no browser asks: the command line, imports, tests. */
    public Scope of(int county, UUID officer) {
        return of(county, officer, Power.INSTALLATION);
    }

    /** The whole county, for what the program does by itself. */
    public Scope program(int county) {
        return of(county, NOBODY);
    }

    /** @param powers those of the officer's by which he may ask for what he asks for */
    public Scope of(int county, UUID officer, Collection<Power> powers) {
        return new Scope(store, county, officer, powers, false);
    }

    /**
     * Whoever comes from outside with a code that was printed on paper, and shows nothing else: no officer, and no
     * words of people.
     */
    public Scope outside(int county) {
        return of(county, NOBODY, List.of(Power.everywhere(Role.READER)));
    }

    /** For a document of a whole programme, which everybody who may read it reads as it is. */
    public Scope forDocument(int county, UUID officer, Collection<Power> powers) {
        return new Scope(store, county, officer, powers, true);
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
