package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.Groundwork;
import groundwork.runtime.postgres.Unpacked;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, from its first line to its end. */
class ServeTest {

    private static final String READY = "Groundwork is ready: ";

    @TempDir
    Path folder;

    @Test
    void itServesUntilItIsToldToEndAndStopsPostgresLast() throws Exception {
        Unpacked.in(folder);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Groundwork.class.getName(),
                        "serve",
                        "--port=0",
                        "--data=" + folder)
                .redirectErrorStream(true)
                .start();
        try {
            var address = address(process.inputReader());
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isBetween(200, 499);
            assertThat(folder.resolve("database/postmaster.pid")).exists();

            process.toHandle().destroy(); // unlike the process's own method this leaves its output open
            var last = String.join("\n", process.inputReader().lines().toList());
            assertThat(process.waitFor()).as(last).isEqualTo(128 + 15);
            assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
            assertThat(shutDownInOrder()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String address(BufferedReader output) throws IOException {
        var all = new StringBuilder();
        for (String line; (line = output.readLine()) != null; all.append(line).append('\n')) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new AssertionError("It did not start: " + all);
    }

    private boolean shutDownInOrder() throws IOException {
        try (var logs = Files.newDirectoryStream(folder.resolve("database/log"))) {
            for (var log : logs) {
                if (Files.readString(log).contains("database system is shut down")) {
                    return true;
                }
            }
        }
        return false;
    }
}
