package groundwork.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when our process dies without a word: a running PostgreSQL, and everything that was committed. */
class PostgresKilledTest {

    @TempDir
    Path folder;

    @Test
    void afterAKillTheNextStartStopsTheLeftoverAndFindsTheData() throws Exception {
        Unpacked.in(folder);
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(killed.inputReader().readLine()).isEqualTo("committed");
        } finally {
            killed.destroyForcibly().waitFor();
        }
        long leftover = postmaster();
        assertThat(Postmaster.dead(leftover)).isFalse();

        try (var postgres = Postgres.launch(folder)) {
            assertThat(Sql.ask(postgres.migrator(), "select n from survived")).isEqualTo("7");
            assertThat(postmaster()).isNotEqualTo(leftover);
            assertThat(Postmaster.dead(leftover)).isTrue();
        }
    }

    private long postmaster() throws IOException {
        var file = Cluster.in(folder.toRealPath()).resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }
}
