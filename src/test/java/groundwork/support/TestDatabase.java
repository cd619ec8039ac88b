package groundwork.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import groundwork.runtime.Migrations;
import groundwork.runtime.postgres.Login;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A freshly migrated database of its own for a test, on the PostgreSQL 18 that also ships.
 *
 * <pre>{@code
 * private final TestDatabase database = TestDatabase.fresh();   // some 100 ms; per class or per test, as you like
 *
 * @AfterEach void drop() { database.close(); }
 *
 * new Store(database.app(), …)             // what the program works as: row-level security holds
 * database.migrator().sql("…")             // the tables' owner, for looking and for arranging
 * database.superuser().sql("…")            // passes every guard
 * }</pre>
 *
 * One server is started per test JVM, in {@code target/}; several runs, also of the same folder, do not meet. A Spring
 * test gets its database with {@link OnFreshDatabase}.
 */
public final class TestDatabase implements AutoCloseable {

    /** The data directory of the program under test: no other JVM's sweeping reaches it. */
    public static final Path DATA =
            Path.of("target", "data", Long.toString(ProcessHandle.current().pid()));

    private final String name;
    private final HikariDataSource app;
    private final HikariDataSource migrator;
    private final HikariDataSource superuser;

    private TestDatabase(String name) {
        this.name = name;
        this.app = pool(TestServer.application(name));
        this.migrator = pool(TestServer.migrator(name));
        this.superuser = pool(TestServer.superuser(name));
    }

    /** A copy of a database that was migrated once in this JVM. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.copyOfMigrated());
    }

    /** A database without a single table, for tests of the migrations themselves. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.empty());
    }

    /** Migrates an {@link #empty} one. */
    public TestDatabase migrate() {
        Migrations.run(migratorLogin(), appLogin());
        return this;
    }

    /** The application's role: INSERT and SELECT where it was granted, one county at a time. */
    public DataSource app() {
        return app;
    }

    /** The owner of the tables as a data source. */
    public DataSource migratorSource() {
        return migrator;
    }

    /** The owner of the tables. */
    public JdbcClient migrator() {
        return JdbcClient.create(migrator);
    }

    /** The same as a data source. */
    public DataSource superuserSource() {
        return superuser;
    }

    /** Passes row-level security and every grant. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuser);
    }

    public Login appLogin() {
        return TestServer.application(name);
    }

    public Login migratorLogin() {
        return TestServer.migrator(name);
    }

    /** Opens no connection before the first is asked for, and keeps none that is idle. */
    private static HikariDataSource pool(Login login) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(40);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        app.close();
        migrator.close();
        superuser.close();
        TestServer.drop(name);
    }
}
