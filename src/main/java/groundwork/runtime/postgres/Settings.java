package groundwork.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two files PostgreSQL reads at its start, written anew each time so that an upgrade of ours takes effect. */
final class Settings {

    /**
     * Beside the cluster, for an administrator; it may change anything but who gets in and what makes a commit durable.
     */
    static final String OWN = "postgresql.conf";

    private Settings() {}

    static void write(Path cluster, int port, Servant servant) throws IOException {
        write(cluster.resolve("postgresql.conf"), postgresql(port), servant);
        write(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n", servant);
        write(cluster.resolve("own.conf"), own(cluster.resolveSibling(OWN)), servant);
    }

    private static void write(Path file, String content, Servant servant) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, Modes.OWNER_ONLY);
        servant.own(file);
    }

    private static String own(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Errors are logged without the statement and the detail: those may hold people's names. */
    private static String postgresql(int port) {
        return "# Written by Groundwork at each start; your own settings go into " + OWN + " beside this folder.\n"
                + Tuning.here()
                + """
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                idle_in_transaction_session_timeout = '10min'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                include 'own.conf'
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                """
                + "port = " + port + "\n";
    }
}
