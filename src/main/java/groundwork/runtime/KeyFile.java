package groundwork.runtime;

import groundwork.ledger.KeyCheck;
import groundwork.ledger.Keyring;
import groundwork.runtime.postgres.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The file of the outer keys: {@code keys/words.json} in the data directory, or where {@code GROUNDWORK_KEYS} says.
 * Read anew when it has changed, so that a key that a command added is known to every process at once.
 */
final class KeyFile {

    static final String FOLDER = "keys";
    private static final String NAME = "words.json";

    private final Path file;
    private volatile Read read;

    private record Read(FileTime changed, long size, Keyring keys) {}

    KeyFile(Path file) {
        this.file = file;
    }

    static KeyFile of(Environment settings) {
        var given = settings.getProperty("groundwork.keys", "");
        if (!given.isBlank()) return new KeyFile(Path.of(given));
        return new KeyFile(
                Path.of(settings.getProperty("groundwork.data", "data")).resolve(FOLDER, NAME));
    }

    /**
     * Makes the file where nothing needs an older one, and otherwise sees to it that it opens what is wrapped.
     *
     * @throws Refusal where it is missing, unreadable or another installation's
     */
    void ready(KeyCheck database) {
        if (Files.notExists(file)) {
            if (database.needsKeys())
                throw new Refusal("The file of keys " + file + " is missing, without which no name and no note of this"
                        + " database can be read; put it back from its copy, or say with GROUNDWORK_KEYS where it is.");
            make();
        }
        if (!database.opens(keys()))
            throw new Refusal("The file of keys " + file + " does not open the words of this database: it belongs to"
                    + " another one, or an older copy of it came back; put the right one there.");
    }

    /** @throws Refusal where it cannot be read */
    Keyring keys() {
        try {
            var changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            var known = read;
            if (known != null && known.changed.equals(changed) && known.size == size) return known.keys;
            var keys = read(file);
            read = new Read(changed, size, keys);
            return keys;
        } catch (IOException e) {
            throw new Refusal("The file of keys " + file + " cannot be read; it must be there and readable.", e);
        }
    }

    static Keyring read(Path file) throws IOException {
        try {
            return Keyring.read(Files.readString(file));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal("The file " + file + " is no file of keys, or is damaged; put it back from its copy.", e);
        }
    }

    private void make() {
        try {
            folder(file);
            write(Keyring.fresh().json(), file);
        } catch (FileAlreadyExistsException another) {
            // Another node was faster; its key is the one.
        } catch (IOException e) {
            throw new Refusal("The file of keys " + file + " cannot be written; make its folder writable.", e);
        }
    }

    /** The folder of a file, closed to others where it is made. */
    static void folder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (Files.notExists(folder))
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Whole or not at all, for its owner's eyes. @throws FileAlreadyExistsException where there is one */
    static void write(String text, Path to) throws IOException {
        var half = half(text, to);
        try {
            Files.createLink(to, half);
        } finally {
            Files.delete(half);
        }
    }

    /** In place of those that are there. */
    void replace(Keyring keys) {
        try {
            Files.move(
                    half(keys.json(), file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path half(String text, Path to) throws IOException {
        var half = Files.createTempFile(
                to.toAbsolutePath().getParent(),
                "keys",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = java.nio.channels.FileChannel.open(half, Set.of(StandardOpenOption.WRITE))) {
            out.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        return half;
    }

    Path path() {
        return file;
    }
}
