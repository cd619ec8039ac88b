package groundwork.runtime;

import groundwork.runtime.postgres.Login;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One folder of forward-only migrations, run as the migrator; {@code ${app}} in them is the application's role. */
public final class Migrations {

    private Migrations() {}

    /** Brings a database up to date. */
    public static void run(Login migrator, Login application) {
        configure(Flyway.configure(), application.user())
                .dataSource(migrator.url(), migrator.user(), migrator.password())
                .load()
                .migrate();
    }

    static FluentConfiguration configure(FluentConfiguration flyway, String applicationRole) {
        return flyway.locations("classpath:db/migration")
                .placeholders(Map.of("app", Names.quoted(applicationRole)))
                .validateMigrationNaming(true);
    }
}
