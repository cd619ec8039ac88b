package groundwork.directory;

import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
    static final Key DEMO = new Key("demo", "groundwork-demo");
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
     * and prints a code for his first sign-in: the only time it can be read.
     *
     * @param out where the person who starts the program looks; not a log
     */
    public void prepare(PrintStream out) {
        seed.plant();
        store.global(db -> {
            lock(db);
            if (!SignIns.administered(db)) {
                var code = OneTimeCode.next(OneTimeCode.Use.FIRST, clock.instant());
                enter(db, ADMIN, code.sealed(), code.until(), Ids.next(clock), null);
                print(out, code);
            }
            return null;
        });
    }

    /**
     * Shuts the demo's sign-ins, whose password everybody knows: an ordinary server calls it before {@link #prepare}.
     */
    public void closeDemo() {
        store.global(db -> db.sql("""
                        update directory.sign_in set disabled = true, stamp = stamp + 1
                        where (login = :demo or login like 'demo.%') and not disabled
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
            enter(db, DEMO.login(), Passwords.sealed(DEMO.password()), null, DEMO_OFFICER, where[0]);
            return null;
        });
        return DEMO;
    }

    /**
     * Gives the name this password and the administrator's role, whether it is new or not.
     *
     * @param until when the password is a code, its end; or null
     */
    private void enter(JdbcClient db, String login, String sealed, Instant until, UUID officer, Integer county) {
        db.sql("""
                insert into directory.sign_in as known
                  (id, login, password, code_until, must_change, officer, county, role)
                values (:id, :login, :password, :until, :until::timestamptz is not null, :officer, :county,
                  'administrator')
                on conflict (login) do update
                set password = excluded.password, code_until = excluded.code_until,
                  must_change = excluded.must_change, disabled = false, role = excluded.role, stamp = known.stamp + 1,
                  county = coalesce(excluded.county, known.county)
                """)
                .param("id", Ids.next(clock))
                .param("login", login)
                .param("password", sealed)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("officer", officer)
                .param("county", county)
                .update();
    }

    /**
     * Printed before the commit: a code that was printed and is not valid comes again, one lost would be lost for good.
     */
    private static void print(PrintStream out, OneTimeCode code) {
        out.println("""
                The administrator's sign-in, shown only this once / 管理员登录信息，仅显示这一次:
                  name / 用户名:              %s
                  one-time code / 一次性口令:  %s
                For one sign-in within 72 hours; then you choose a password. / 72小时内登录一次有效，随后请设置密码。\
                """.formatted(ADMIN, code.text()));
        out.flush();
    }

    /** Several nodes may start at the same moment. */
    private static void lock(JdbcClient db) {
        db.sql("select pg_advisory_xact_lock(hashtext('directory.sign_in'))")
                .query((row, n) -> 0)
                .single();
    }
}
