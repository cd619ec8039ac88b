package groundwork.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who work for a county. Two may have the same name, so a name finds a list. */
@Component
public class Officers {

    private static final String OFFICER = "select id, unit, name, duty, phone, email from directory.officer ";

    /** All of the county, in the order of their names: thousands, perhaps, so not for a page. */
    public List<Officer> list(Scope scope) {
        return scope.read(
                db -> db.sql(OFFICER + "order by name, id").query(Officer.class).list());
    }

    /** Those of one unit. */
    public List<Officer> list(Scope scope, UUID unit) {
        return scope.read(db -> db.sql(OFFICER + "where unit = :unit order by name, id")
                .param("unit", unit)
                .query(Officer.class)
                .list());
    }

    /**
     * Newest first, a page at a time by id.
     *
     * @param unit only those of this one, or null
     * @param before only those added before this one, or null
     * @param after only those added after this one (the nearest to it), or null
     */
    public List<Officer> page(Scope scope, UUID unit, UUID before, UUID after, int limit) {
        return scope.read(db -> db.sql("select * from (" + OFFICER + """
                        where (:before::uuid is null or id < :before::uuid)
                          and (:after::uuid is null or id > :after::uuid)
                          and (:unit::uuid is null or unit = :unit::uuid)
                        order by case when :after::uuid is null then id end desc, id limit :limit) nearest
                        order by id desc
                        """)
                .param("unit", unit)
                .param("before", before)
                .param("after", after)
                .param("limit", limit)
                .query(Officer.class)
                .list());
    }

    /** Those whose name holds the text, in the order of their names. */
    public List<Officer> search(Scope scope, String text, int limit) {
        return scope.read(db -> db.sql(OFFICER + """
                        where position(lower(:text) in lower(name)) > 0 order by name, id limit :limit
                        """)
                .param("text", text.strip())
                .param("limit", limit)
                .query(Officer.class)
                .list());
    }

    public Optional<Officer> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(OFFICER + "where id = :id")
                .param("id", id)
                .query(Officer.class)
                .optional());
    }

    public List<Officer> named(Scope scope, String name) {
        return scope.read(db -> db.sql(OFFICER + "where name = :name order by id")
                .param("name", name.strip())
                .query(Officer.class)
                .list());
    }

    /** The names of those who are known, for a page that says who did something. */
    public Map<UUID, String> names(Scope scope, Collection<UUID> officers) {
        return scope.read(db -> db
                .sql("select id, name from directory.officer where id = any(:ids)")
                .param("ids", officers.toArray(UUID[]::new))
                .query(Name.class)
                .stream()
                .collect(Collectors.toMap(Name::id, Name::name)));
    }

    /** Who asks, with his unit and county, in one look. */
    public Badge badge(Scope scope) {
        return scope.read(db -> db.sql("""
                        select coalesce(o.name, '') as name, u.name as unit, u.name_en as unit_english,
                          coalesce(a.name, me.county::text) as county_name, a.name_en as county_english
                        from (select :county::int as county, :officer::uuid as id) me
                        left join directory.officer o on o.county = me.county and o.id = me.id
                        left join directory.unit u on u.county = o.county and u.id = o.unit
                        left join directory.area a on a.code = me.county
                        """)
                .param("county", scope.county())
                .param("officer", scope.officer())
                .query(Badge.class)
                .single());
    }

    /** @return false when one with this id is there already; he stays as he is */
    public boolean add(Scope scope, Officer officer) {
        return scope.write(db -> add(db, scope.county(), officer));
    }

    /** @return false when there is no such officer */
    public boolean change(Scope scope, Officer officer) {
        return scope.write(
                db -> db.sql("""
                update directory.officer
                set unit = :unit, name = :name, duty = :duty, phone = :phone, email = :email
                where county = :county and id = :id
                """).params(row(scope.county(), officer)).update() == 1);
    }

    public boolean rename(Scope scope, UUID id, String name) {
        return find(scope, id)
                .map(o -> change(scope, new Officer(id, o.unit(), name, o.duty(), o.phone(), o.email())))
                .orElse(false);
    }

    static boolean add(JdbcClient db, int county, Officer officer) {
        return db.sql("""
                insert into directory.officer (county, id, unit, name, duty, phone, email)
                values (:county, :id, :unit, :name, :duty, :phone, :email) on conflict (county, id) do nothing
                """).params(row(county, officer)).update() == 1;
    }

    private static Map<String, Object> row(int county, Officer officer) {
        var row = new HashMap<String, Object>();
        row.put("county", county);
        row.put("id", officer.id());
        row.put("unit", officer.unit());
        row.put("name", officer.name());
        row.put("duty", officer.duty());
        row.put("phone", officer.phone());
        row.put("email", officer.email());
        return row;
    }

    private record Name(UUID id, String name) {}
}
