package groundwork.runtime.postgres;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two roles: the migrator owns the database and changes its tables, the application may only do
 * what the migrations grant it. Neither is superuser, neither passes row-level security.
 */
final class Roles {

    static final String DATABASE = "groundwork";
    static final String MIGRATOR = "groundwork_migrator";
    static final String APPLICATION = "groundwork";

    private Roles() {}

    /** May be run at each start: what is there already stays. */
    static void ensure(Login superuser, Keys keys) throws SQLException {
        try (var connection = superuser.connect();
                var sql = connection.createStatement()) {
            role(sql, MIGRATOR, keys.migrator());
            role(sql, APPLICATION, keys.application());
            if (missing(sql, "pg_database where datname", DATABASE)) {
                sql.execute("create database " + DATABASE + " owner " + MIGRATOR);
            }
            sql.execute("revoke all on database " + DATABASE + " from public");
            sql.execute("grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static void role(Statement sql, String name, String password) throws SQLException {
        if (missing(sql, "pg_roles where rolname", name)) {
            sql.execute("create role " + name);
        }
        sql.execute("alter role " + name
                + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '" + password + "'");
    }

    private static boolean missing(Statement sql, String where, String name) throws SQLException {
        try (var rows = sql.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            return !rows.next();
        }
    }
}
