package groundwork.runtime;

import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Postgres;
import groundwork.runtime.postgres.Refusal;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where the data is: on a server given by URL, or on the PostgreSQL we start ourselves. */
sealed interface Database extends AutoCloseable {

    /** As which the program works. */
    Login application();

    /** As which migrations run. */
    Login migrator();

    @Override
    default void close() {}

    record Given(Login application, Login migrator) implements Database {}

    record Embedded(Postgres postgres) implements Database {

        @Override
        public Login application() {
            return postgres.application();
        }

        @Override
        public Login migrator() {
            return postgres.migrator();
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    /**
     * @throws Refusal with the sentence for the operator where the given servers or the data directory cannot be used
     */
    static Database of(Environment settings) {
        var application = settings.getProperty("groundwork.database-url", "");
        var migrator = settings.getProperty("groundwork.migrator-url", "");
        if (application.isBlank() != migrator.isBlank()) {
            throw new Refusal("GROUNDWORK_DATABASE_URL and GROUNDWORK_MIGRATOR_URL are given together or not at all; "
                    + (migrator.isBlank() ? "GROUNDWORK_MIGRATOR_URL" : "GROUNDWORK_DATABASE_URL") + " is missing.");
        }
        if (!application.isBlank()) {
            return new Given(
                    DatabaseUrl.parse("GROUNDWORK_DATABASE_URL", application),
                    DatabaseUrl.parse("GROUNDWORK_MIGRATOR_URL", migrator));
        }
        var data = Path.of(settings.getProperty("groundwork.data", "data"));
        var joins = settings.getProperty("groundwork.join", Boolean.class, false);
        return new Embedded(joins ? Postgres.join(data) : Postgres.launch(data));
    }
}
