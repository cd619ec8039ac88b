package groundwork.runtime.postgres;

import java.sql.SQLException;

/** One statement on a connection of its own. */
final class Sql {

    private Sql() {}

    static String ask(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(Login login, String statement) throws SQLException {
        try (var connection = login.connect()) {
            connection.createStatement().execute(statement);
        }
    }
}
