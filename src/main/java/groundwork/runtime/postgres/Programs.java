package groundwork.runtime.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program to its end and hands back what it wrote. */
final class Programs {

    private Programs() {}

    record Outcome(int code, String output) {

        boolean fine() {
            return code == 0;
        }

        String lastLine() {
            return output.isBlank()
                    ? ""
                    : output.strip().lines().toList().getLast().strip();
        }
    }

    /** @param prefix what switches to another user, often empty */
    static Outcome run(List<String> prefix, String... command) {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        // Our own folder may be closed to the other user, and PG… variables of an operator's shell mean another server.
        builder.directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while running " + command[0], e));
        }
    }
}
