package groundwork.runtime;

import groundwork.runtime.postgres.Login;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** One folder of forward-only migrations, run as the migrator; {@code ${app}} in them is the application's role. */
public final class Migrations {

    private Migrations() {}

    /** Brings a database up to date; where it is already, nothing happens. */
    public static void run(Login migrator, Login application) {
        Flyway.configure()
                .dataSource(migrator.url(), migrator.user(), migrator.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", Names.quoted(application.user())))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
