package groundwork.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The units of a county. Their names are directory data, not facts of the ledger: a unit that is renamed is the same.
 */
@Component
public class Units {

    private static final String UNIT =
            "select id, name, name_en as english, upper(kind) as kind, parent, area from directory.unit ";

    /** In the order of their names. */
    public List<Unit> list(Scope scope) {
        return scope.read(
                db -> db.sql(UNIT + "order by name, id").query(Unit.class).list());
    }

    public Optional<Unit> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    /** Those directly below, in the order of their names. */
    public List<Unit> below(Scope scope, UUID id) {
        return scope.read(db -> db.sql(UNIT + "where parent = :id order by name, id")
                .param("id", id)
                .query(Unit.class)
                .list());
    }

    /** The unit and all it lies below; none for null. */
    public Set<UUID> chain(Scope scope, UUID id) {
        return scope.read(db -> chain(db, id));
    }

    static Set<UUID> chain(JdbcClient db, UUID id) {
        return Set.copyOf(db.sql("""
                        with recursive chain as (
                          select id, parent from directory.unit where id = :id::uuid
                          union
                          select u.id, u.parent from directory.unit u join chain c on u.id = c.parent)
                        select id from chain
                        """).param("id", id).query(UUID.class).list());
    }

    /** By its name in either language, without regard to spaces around it and to capitals. */
    public Optional<Unit> named(Scope scope, String name) {
        return scope.read(db -> named(db, name));
    }

    /**
     * Adds the unit, unless one with its id or its name is there.
     *
     * @return the unit that is there now
     */
    public Unit add(Scope scope, Unit unit) {
        return scope.write(db -> {
            db.sql("""
                    insert into directory.unit (county, id, name, name_en, kind, parent, area)
                    values (:county, :id, :name, :english, :kind, :parent, :area) on conflict do nothing
                    """).params(row(scope, unit)).update();
            return find(db, unit.id()).or(() -> named(db, unit.name())).orElseThrow();
        });
    }

    /** Name and kind; {@link UnitMoves} moves it. @return false when there is no such unit, or the name is another's */
    public boolean change(Scope scope, Unit unit) {
        return scope.write(db -> named(db, unit.name())
                        .filter(other -> !other.id().equals(unit.id()))
                        .isEmpty()
                && db.sql("""
                        update directory.unit set name = :name, name_en = :english, kind = :kind
                        where county = :county and id = :id
                        """).params(row(scope, unit)).update() == 1);
    }

    public boolean rename(Scope scope, UUID id, String name) {
        return find(scope, id)
                .map(unit -> change(scope, Unit.of(id, name, unit.english(), unit.kind(), unit.parent())))
                .orElse(false);
    }

    static Optional<Unit> find(JdbcClient db, UUID id) {
        return db.sql(UNIT + "where id = :id").param("id", id).query(Unit.class).optional();
    }

    private static Optional<Unit> named(JdbcClient db, String name) {
        return db.sql(UNIT + """
                        where lower(name) = lower(:name) or lower(name_en) = lower(:name)
                        order by lower(name) = lower(:name) desc, id limit 1
                        """).param("name", name.strip()).query(Unit.class).optional();
    }

    /** Until the end of the transaction nobody else moves anything: two moves at once could close a circle. */
    static void alone(JdbcClient db, Scope scope) {
        db.sql("select pg_advisory_xact_lock(hashtext('directory.moves'), :county)")
                .param("county", scope.county())
                .query((row, n) -> 0)
                .single();
    }

    private static Map<String, Object> row(Scope scope, Unit unit) {
        var row = new HashMap<String, Object>();
        row.put("county", scope.county());
        row.put("id", unit.id());
        row.put("name", unit.name());
        row.put("english", unit.english());
        row.put("kind", unit.kind().word());
        row.put("parent", unit.parent());
        row.put("area", unit.area());
        return row;
    }
}
