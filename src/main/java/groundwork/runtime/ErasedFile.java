package groundwork.runtime;

import groundwork.ledger.ErasedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list as lines of JSON, {@code keys/erased.jsonl} in the data directory: beside the keys, outside the database.
 */
final class ErasedFile implements ErasedList {

    private static final String NAME = "erased.jsonl";

    private final Path file;

    ErasedFile(Path file) {
        this.file = file;
    }

    static ErasedFile of(Environment settings) {
        return new ErasedFile(
                Path.of(settings.getProperty("groundwork.data", "data")).resolve(KeyFile.FOLDER, NAME));
    }

    @Override
    public synchronized void add(Line line) {
        if (all().stream().anyMatch(known -> known.entry().equals(line.entry()))) return;
        try {
            KeyFile.folder(file);
            // A line that was cut short by a full disk must not swallow the next.
            var begin =
                    Files.exists(file) && !Files.readString(file).endsWith("\n") && Files.size(file) > 0 ? "\n" : "";
            var text = begin + JsonMapper.shared().writeValueAsString(line) + "\n";
            try (var out = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<Line> all() {
        if (Files.notExists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.endsWith("}"))
                    .map(line -> JsonMapper.shared().readValue(line, Line.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
