package groundwork.support;

import groundwork.directory.LightPasswords;
import groundwork.runtime.Migrations;
import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Postgres;
import groundwork.runtime.postgres.Unpacked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** The one server of this test JVM, started when the first test wants it, stopped and deleted with the JVM. */
final class TestServer {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String PREFIX = "test-postgres-";
    private static final Postgres POSTGRES = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestServer() {}

    /** File by file: by way of its log, PostgreSQL's usual one, it takes three times as long. */
    static String copyOfMigrated() {
        return create(" template groundwork strategy file_copy");
    }

    static String empty() {
        return create("");
    }

    private static String create(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " owner groundwork_migrator" + template);
        execute("revoke all on database " + name + " from public");
        execute("grant connect, temporary on database " + name + " to groundwork");
        return name;
    }

    static void drop(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    static Login application(String name) {
        return POSTGRES.application(name);
    }

    static Login migrator(String name) {
        return POSTGRES.migrator(name);
    }

    static Login superuser(String name) {
        return POSTGRES.superuser(name);
    }

    private static void execute(String sql) {
        try (var connection = POSTGRES.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Postgres start() {
        LightPasswords.use();
        try {
            Files.createDirectories(TARGET);
            sweep();
            var data =
                    Unpacked.in(TARGET.resolve(PREFIX + ProcessHandle.current().pid()));
            Files.writeString(data.resolve("postgresql.conf"), "shared_buffers = 64MB\nmax_connections = 300\n");
            var postgres = Postgres.launch(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres)));
            hurry(postgres);
            Migrations.run(postgres.migrator(), postgres.application());
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tests may lose their data with the machine: no test pulls its plug, and waiting for the disk is most of their
     * time.
     */
    private static void hurry(Postgres postgres) {
        try (var connection = postgres.superuser().connect();
                var sql = connection.createStatement()) {
            sql.execute("alter system set fsync = off");
            sql.execute("alter system set full_page_writes = off");
            sql.execute("alter system set synchronous_commit = off");
            sql.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops and deletes what a killed test run left behind. */
    private static void sweep() throws IOException {
        try (var folders = Files.newDirectoryStream(TARGET, PREFIX + "*")) {
            for (var folder : folders) {
                var pid = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
                if (ProcessHandle.of(pid).isEmpty()) {
                    remove(Postgres.launch(folder));
                }
            }
        }
    }

    private static void remove(Postgres postgres) {
        try {
            postgres.close();
            FileSystemUtils.deleteRecursively(postgres.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
