package groundwork.runtime;

import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Refusal;
import java.sql.Connection;
import java.sql.SQLException;

/** What a database must be before anything is written to it: new enough, and its row-level security binding for us. */
final class Requirements {

    private static final int OLDEST = 15;

    private Requirements() {}

    static void check(Database database) {
        try (var connection = connect("GROUNDWORK_MIGRATOR_URL", database.migrator())) {
            version(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (var connection = connect("GROUNDWORK_DATABASE_URL", database.application())) {
            version(connection);
            role(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String variable, Login login) {
        try {
            return login.connect();
        } catch (SQLException e) {
            throw new Refusal("The database does not let " + login + " in (" + variable + "): " + e.getMessage(), e);
        }
    }

    private static void version(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new Refusal(
                    "The database server is PostgreSQL " + major + "; Groundwork needs " + OLDEST + " or newer.");
        }
    }

    /**
     * A superuser, a role with BYPASSRLS and the tables' owner see every county: none of them may be the application.
     */
    private static void role(Connection connection, Database database) throws SQLException {
        var owner = database.migrator().user();
        try (var query = connection.prepareStatement("""
                select rolsuper, rolbypassrls, pg_has_role(rolname, ?, 'member')
                from pg_roles where rolname = current_user""")) {
            query.setString(1, owner);
            try (var row = query.executeQuery()) {
                row.next();
                refuseIf(row.getBoolean(1), database, "is a superuser");
                refuseIf(row.getBoolean(2), database, "has BYPASSRLS");
                refuseIf(row.getBoolean(3), database, "is, or is a member of, the migrator's role " + owner);
            }
        }
    }

    private static void refuseIf(boolean so, Database database, String what) {
        if (so) {
            throw new Refusal("The application's role " + database.application().user() + " " + what
                    + ", so the database would not keep counties apart; give GROUNDWORK_DATABASE_URL"
                    + " an ordinary role of its own.");
        }
    }
}
