package groundwork.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one data directory, as an installation lives on one: each test starts what it needs and stops it. */
class PostgresTest {

    /** JUnit makes it closed to others; so where the tests run as root, PostgreSQL's user passes a closed folder. */
    @TempDir
    static Path folder;

    @Test
    void aCommitIsOnTheDiskAndPasswordsAreChecked() throws Exception {
        try (var postgres = Postgres.launch(folder)) {
            assertThat(Sql.ask(postgres.superuser(), "show fsync")).isEqualTo("on");
            assertThat(Sql.ask(postgres.superuser(), "show full_page_writes")).isEqualTo("on");
            assertThat(Sql.ask(postgres.superuser(), "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.ask(postgres.superuser(), "show data_checksums")).isEqualTo("on");
            assertThat(Sql.ask(postgres.superuser(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(postgres.superuser(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.ask(
                            postgres.superuser(),
                            "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            var login = postgres.application();
            assertThatThrownBy(() -> new Login(login.url(), login.user(), "guess").connect())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anAdministratorTunesButDoesNotMakeCommitsForgetful() throws Exception {
        var own = folder.resolve(Settings.OWN);
        Files.writeString(own, "work_mem = 9MB\nfsync = off\n");
        try (var postgres = Postgres.launch(folder)) {
            assertThat(Sql.ask(postgres.superuser(), "show work_mem")).isEqualTo("9MB");
            assertThat(Sql.ask(postgres.superuser(), "show fsync")).isEqualTo("on");
        } finally {
            Files.delete(own);
        }
    }

    @Test
    void neitherRolePassesRowLevelSecurity() throws Exception {
        try (var postgres = Postgres.launch(folder)) {
            var powers = "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user";
            assertThat(Sql.ask(postgres.application(), powers)).isEqualTo("f");
            assertThat(Sql.ask(postgres.migrator(), powers)).isEqualTo("f");
            assertThatThrownBy(() -> Sql.run(postgres.application(), "create table public.t (n int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void dataAndPortAreThereAfterARestart() throws Exception {
        String url;
        try (var postgres = Postgres.launch(folder)) {
            Sql.run(postgres.migrator(), "create table if not exists kept as select 640221 as county");
            url = postgres.migrator().url();
        }
        try (var postgres = Postgres.launch(folder)) {
            assertThat(Sql.ask(postgres.migrator(), "select county from kept limit 1"))
                    .isEqualTo("640221");
            assertThat(postgres.migrator().url()).isEqualTo(url);
        }
    }

    @Test
    void theConnectionFileIsItsOwnersAlone() throws IOException {
        Postgres.launch(folder).close();
        var mode = Files.getPosixFilePermissions(folder.resolve(Keys.FILE));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void aSecondLauncherIsRefused() {
        try (var _ = Postgres.launch(folder)) {
            assertThatThrownBy(() -> Postgres.launch(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another Groundwork is running on the data directory");
        }
    }

    @Test
    void aCommandJoinsTheRunningOneAndLeavesItRunning() throws Exception {
        try (var serving = Postgres.launch(folder)) {
            try (var command = Postgres.join(folder)) {
                assertThat(command.application().url())
                        .isEqualTo(serving.application().url());
            }
            assertThat(Sql.ask(serving.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aCommandStartsItWhereNothingRunsAndStopsIt() throws Exception {
        Login login;
        try (var command = Postgres.join(folder)) {
            login = command.application();
            assertThat(Sql.ask(login, "select 1")).isEqualTo("1");
        }
        assertThatThrownBy(login::connect).isInstanceOf(SQLException.class);
    }

    @Test
    void dataOfAnotherMajorVersionIsNotTouched() throws IOException {
        Postgres.launch(folder).close();
        var version = Cluster.in(folder).resolve("PG_VERSION");
        var original = Files.readString(version);
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(() -> Postgres.launch(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("was written by PostgreSQL 17, this Groundwork runs PostgreSQL 18")
                    .hasMessageContaining("backup");
        } finally {
            Files.writeString(version, original);
        }
    }

    @Test
    void lostPasswordsAreSaid() throws IOException {
        Postgres.launch(folder).close();
        var keys = folder.resolve(Keys.FILE);
        var aside = folder.resolve("aside");
        Files.move(keys, aside);
        try {
            assertThatThrownBy(() -> Postgres.launch(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("has lost the file connection.properties");
        } finally {
            Files.move(aside, keys);
        }
    }

    @Test
    void aPortTakenByAnotherProgramIsGivenUpForAFreeOne() throws Exception {
        Postgres.launch(folder).close();
        var keys = Keys.read(folder);
        try (var _ = new java.net.ServerSocket(keys.port(), 1, java.net.InetAddress.getLoopbackAddress());
                var postgres = Postgres.launch(folder)) {
            assertThat(postgres.application().url()).doesNotContain(":" + keys.port() + "/");
            assertThat(Sql.ask(postgres.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPidFileWhoseNumberAnotherProgramGotDoesNotStandInTheWay() throws Exception {
        Postgres.launch(folder).close();
        var pidFile = Cluster.in(folder).resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + Cluster.in(folder) + "\n0\n0\n");
        try (var postgres = Postgres.launch(folder)) {
            assertThat(Sql.ask(postgres.application(), "select 1")).isEqualTo("1");
        }
    }
}
