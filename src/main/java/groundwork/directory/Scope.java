package groundwork.directory;

import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.Store;
import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who asks, and where: every query and every command of a feature takes one, and only it hands out a way to the tables.
 * In a controller it is a parameter; at the command line {@link Scopes} makes it.
 *
 * <p>What somebody does not see does not exist on the way that is handed out: no query has to say so, and none can
 * forget it. What a command names is looked at once, where it is entered.
 */
public final class Scope {

    private final Store store;
    private final int county;
    private final UUID officer;
    private final UUID device;
    private final Set<Role> roles;
    private final Sight sight;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    /**
     * @param powers those by which he asks for this: what he may do elsewhere does not help here
     * @param document what is asked for is a document of a whole programme, whose words are masked on the way out
     */
    Scope(Store store, int county, UUID officer, Collection<Power> powers, boolean document) {
        this(store, county, officer, null, roles(powers), Sight.of(officer, powers, document));
    }

    private Scope(Store store, int county, UUID officer, UUID device, Set<Role> roles, Sight sight) {
        this.store = store;
        this.county = county;
        this.officer = Objects.requireNonNull(officer, "officer");
        this.device = device;
        this.roles = roles;
        this.sight = sight;
    }

    private static Set<Role> roles(Collection<Power> powers) {
        var roles = EnumSet.noneOf(Role.class);
        powers.forEach(power -> roles.add(power.role()));
        return roles;
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
        return new Scope(store, county, officer, device, roles, sight);
    }

    public Author author() {
        return new Author(officer, device, null);
    }

    /** Whether he asks in one of these roles. */
    public boolean holds(Role... any) {
        return List.of(any).stream().anyMatch(roles::contains);
    }

    /** Whether what he sees is the whole county; otherwise a count is one of his part of it, and the page says so. */
    public boolean wholeCounty() {
        return sight.rows().whole();
    }

    /** Whether work on this lies in what he sees. */
    public boolean holds(About about) {
        return sight.rows().holds(about);
    }

    /** Of these villages and townships, whether he may choose the one. */
    public boolean offersVillage(long code) {
        return sight.rows().anywhere() || sight.rows().holds(code);
    }

    /**
     * Those of the entries, demands and households with these ids that he may open; all others do not exist for him.
     */
    public Set<UUID> opens(Collection<UUID> ids) {
        if (sight.whole()) return Set.copyOf(ids);
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(store.read(
                county,
                db -> db.sql("select p.id from ledger.posting p where p.id = any(:ids) and (" + sight.entry() + ")")
                        .param("ids", Tables.array("uuid", ids))
                        .query(UUID.class)
                        .list()));
    }

    public boolean opens(UUID id) {
        return opens(List.of(id)).contains(id);
    }

    /** One transaction that sees the county at one moment and cannot change it. */
    public <T> T read(Function<JdbcClient, T> query) {
        return store.read(county, db -> query.apply(seen(db, sight, statements)));
    }

    /**
     * The same with words that he may not read: for what compares words or writes them again, and shows them to nobody.
     * A test lists who may.
     */
    public <T> T again(Function<JdbcClient, T> query) {
        return store.read(county, db -> query.apply(seen(db, sight.again(), new ConcurrentHashMap<>())));
    }

    /** Whether he reads opinions on our own working style that were taken down there. */
    public boolean readsOwnStyle(About about) {
        return sight.style().read().holds(about);
    }

    public <T> T write(Function<JdbcClient, T> command) {
        return store.write(county, db -> command.apply(seen(db, sight, statements)));
    }

    private static JdbcClient seen(JdbcClient db, Sight sight, Map<String, String> statements) {
        if (sight.everything()) return db;
        return Store.through(
                db,
                sql -> sight.plain(sql)
                        ? sql
                        : statements.computeIfAbsent(sql, text -> Narrowed.statement(text, sight)));
    }

    /**
     * Seals with the outer key what a row holds until it goes into the ledger.
     *
     * @param table and the id of its row: sealed for one it opens at no other. {@link WrappedRows} knows it
     */
    public byte[] wrap(String table, UUID id, byte[] clear) {
        return store.wrap(WrappedRows.place(table, county, id), clear);
    }

    public byte[] unwrap(String table, UUID id, byte[] wrapped) {
        return store.unwrap(WrappedRows.place(table, county, id), wrapped);
    }

    /** Without personal words, so that it may be logged. */
    @Override
    public String toString() {
        return "Scope[county=" + county + ", officer=" + officer + "]";
    }
}
