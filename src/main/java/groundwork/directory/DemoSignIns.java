package groundwork.directory;

import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * One sign-in for each role, for a server that shows samples and for no other: their password is the same everywhere.
 * {@link FirstStart#closeDemo} shuts them.
 */
@Component
public class DemoSignIns {

    /** @param login begins with {@code demo.} */
    public record DemoSignIn(String login, String password, Role role) {

        @Override
        public String toString() {
            return "DemoSignIn[" + login + "]";
        }
    }

    private final Store store;
    private final Clock clock;
    private final Grants grants;
    private final Scopes scopes;
    private volatile List<DemoSignIn> shown = List.of();

    DemoSignIns(Store store, Clock clock, Grants grants, Scopes scopes) {
        this.store = store;
        this.clock = clock;
        this.grants = grants;
        this.scopes = scopes;
    }

    /** Those of this program while it shows samples; otherwise none. */
    public List<DemoSignIn> shown() {
        return shown;
    }

    /** @param places for each role where it holds; those left out hold in the whole county */
    public List<DemoSignIn> prepare(int county, Map<Role, Where> places) {
        var made = new ArrayList<DemoSignIn>();
        for (var role : Role.values()) made.add(make(county, role, places.getOrDefault(role, Where.COUNTY)));
        shown = List.copyOf(made);
        return shown;
    }

    private DemoSignIn make(int county, Role role, Where where) {
        var officer = Ids.derived("officer", "demo", role.word());
        var login = "demo." + role.word();
        var unit = where instanceof Where.OfUnit(var id) ? id : null;
        var scope = scopes.administrator(county);
        store.write(county, db -> Officers.add(db, county, Officer.of(officer, unit, "演示 Demo " + role.word())));
        store.global(db -> db.sql("""
                        insert into directory.sign_in as known (id, login, password, officer, county, role)
                        values (:id, :login, :password, :officer, :county, 'officer')
                        on conflict (login) do update
                        set password = excluded.password, disabled = false, stamp = known.stamp + 1
                        """)
                .param("id", Ids.next(clock))
                .param("login", login)
                .param("password", Passwords.sealed(FirstStart.DEMO.password()))
                .param("officer", officer)
                .param("county", county)
                .update());
        if (grants.powers(county, officer).isEmpty())
            grants.give(scope, officer, role, where, grants.today(), null, "Demo 演示");
        return new DemoSignIn(login, FirstStart.DEMO.password(), role);
    }
}
