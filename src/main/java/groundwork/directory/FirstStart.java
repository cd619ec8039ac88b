package groundwork.directory;

import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.io.PrintStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an installation needs before anybody can sign in. The launcher calls it once the database is up to date. */
@Component
public class FirstStart {

    /** A login name and its password, for the person at the console of the server. */
    public record Key(String login, String password) {

        @Override
        public String toString() {
            return "Key[" + login + "]";
        }
    }

    private static final String ADMIN = "admin";
    private static final Key DEMO = new Key("demo", "groundwork-demo");
    private static final UUID DEMO_OFFICER = Ids.derived("officer", "demo");

    private final Store store;
    private final Clock clock;
    private final AreaSeed seed;
    private final Counties counties;

    FirstStart(Store store, Clock clock, AreaSeed seed, Counties counties) {
        this.store = store;
        this.clock = clock;
        this.seed = seed;
        this.counties = counties;
    }

    /**
     * Loads the areas that come with the project and, where nobody administers the installation, makes an administrator
     * and prints his password: the only time it can be read.
     *
     * @param out where the person who starts the program looks; not a log
     */
    public void prepare(PrintStream out) {
        seed.plant();
        store.global(db -> {
            lock(db);
            if (!SignIns.administered(db)) {
                print(out, enter(db, new Key(ADMIN, Passwords.random()), Ids.next(clock), null));
            }
            return null;
        });
    }

    /**
     * Shuts the demo's sign-in, whose password everybody knows: an ordinary server calls it before {@link #prepare}.
     */
    public void closeDemo() {
        store.global(db -> db.sql("""
                        update directory.sign_in set disabled = true, stamp = stamp + 1
                        where login = :demo and not disabled
                        """).param("demo", DEMO.login()).update());
    }

    /**
     * Loads the areas and makes an administrator who works in these counties, first of all in the first. Only for a
     * server that shows samples, and only on the machine itself: the password is the same everywhere.
     */
    public Key demo(int... where) {
        seed.plant();
        for (int county : where) {
            counties.open(county, Officer.of(DEMO_OFFICER, null, "演示管理员 Demo"));
        }
        store.global(db -> {
            lock(db);
            enter(db, DEMO, DEMO_OFFICER, where[0]);
            return null;
        });
        return DEMO;
    }

    /** Gives the name this password and the administrator's role, whether it is new or not. */
    private Key enter(JdbcClient db, Key key, UUID officer, Integer county) {
        db.sql("""
                insert into directory.sign_in as known (id, login, password, officer, county, role)
                values (:id, :login, :password, :officer, :county, 'administrator')
                on conflict (login) do update
                set password = excluded.password, disabled = false, role = excluded.role, stamp = known.stamp + 1,
                  county = coalesce(excluded.county, known.county)
                """)
                .param("id", Ids.next(clock))
                .param("login", key.login())
                .param("password", Passwords.sealed(key.password()))
                .param("officer", officer)
                .param("county", county)
                .update();
        return key;
    }

    /**
     * Printed before the commit: a password that was printed and is not valid comes again, one lost would be lost for
     * good.
     */
    private static void print(PrintStream out, Key key) {
        out.println("""
                The administrator's sign-in, shown only this once / 管理员登录信息，仅显示这一次:
                  name / 用户名:    %s
                  password / 密码:  %s""".formatted(key.login(), key.password()));
        out.flush();
    }

    /** Several nodes may start at the same moment. */
    private static void lock(JdbcClient db) {
        db.sql("select pg_advisory_xact_lock(hashtext('directory.sign_in'))")
                .query((row, n) -> 0)
                .single();
    }
}
