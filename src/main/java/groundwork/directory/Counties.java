package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counties this installation works in: those with a ledger, and those that an administrator has opened. */
@Component
public class Counties {

    private final Store store;
    private final Clock clock;

    Counties(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** In the order of their codes; one whose code is not among the loaded areas has the code for a name. */
    public List<Area> opened() {
        return store.global(db -> db.sql("""
                select c.code, coalesce(a.name, c.code::text) as name, a.name_en as english
                from (select code from directory.county union select county from ledger.county) c
                left join directory.area a on a.code = c.code order by c.code
                """).query(Area.class).list());
    }

    public boolean isOpen(int county) {
        var either = "select exists (select from directory.county where code = :county)"
                + " or exists (select from ledger.county where county = :county)";
        return store.global(db ->
                db.sql(either).param("county", county).query(Boolean.class).single());
    }

    /**
     * Makes sure the county is open and the officer is known in it by this name; one who is keeps his own.
     *
     * @throws IllegalArgumentException when the code has not six digits
     */
    public void open(int county, Officer first) {
        if (!Level.fits(county) || Level.of(county) != Level.COUNTY) {
            throw new IllegalArgumentException("a county's code has six digits");
        }
        store.global(db -> open(db, county));
        store.write(county, db -> Officers.add(db, county, first));
    }

    private int open(JdbcClient db, int county) {
        return db.sql("""
                        insert into directory.county (code, opened_at) values (:county, :now)
                        on conflict (code) do nothing
                        """)
                .param("county", county)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
