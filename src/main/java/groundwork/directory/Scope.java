package groundwork.directory;

import groundwork.ledger.Author;
import groundwork.ledger.Store;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who asks, and where: every query and every command of a feature takes one, and only it hands out a way to the tables.
 * In a controller it is a parameter; at the command line {@link Scopes} makes it.
 *
 * <p>In this first form whoever is signed in sees the whole county. What narrows that later (unit, area, programme) is
 * added in {@link #within}, and nowhere else: every query of rows that have those columns says it.
 */
public final class Scope {

    private final Store store;
    private final int county;
    private final UUID officer;
    private final UUID device;

    Scope(Store store, int county, UUID officer) {
        this(store, county, officer, null);
    }

    private Scope(Store store, int county, UUID officer, UUID device) {
        this.store = store;
        this.county = county;
        this.officer = Objects.requireNonNull(officer, "officer");
        this.device = device;
    }

    /** Six-digit code, GB/T 2260. */
    public int county() {
        return county;
    }

    /** Who asks; what is appended in this scope says so. */
    public UUID officer() {
        return officer;
    }

    /** The same, working with that enrolled device; null for none. What is appended says so, too. */
    public Scope from(UUID device) {
        return new Scope(store, county, officer, device);
    }

    public Author author() {
        return new Author(officer, device, null);
    }

    /** One transaction that sees the county at one moment and cannot change it. */
    public <T> T read(Function<JdbcClient, T> query) {
        return store.read(county, query);
    }

    public <T> T write(Function<JdbcClient, T> command) {
        return store.write(county, command);
    }

    /**
     * The condition that keeps a query to the rows this officer may see, for a table or alias with the columns
     * {@code programme}, {@code unit} and {@code village}: {@code "where … and " + scope.within("d")}.
     */
    public String within(String table) {
        Objects.requireNonNull(table, "table");
        return "true";
    }

    /** Without personal words, so that it may be logged. */
    @Override
    public String toString() {
        return "Scope[county=" + county + ", officer=" + officer + "]";
    }
}
