package groundwork.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The connection file of a data directory: the port and the password of each role, readable by its owner alone. Whoever
 * may read it may join the installation as another node.
 */
record Keys(int port, String superuser, String migrator, String application) {

    static final String FILE = "connection.properties";

    static Keys fresh() {
        return new Keys(0, password(), password(), password());
    }

    Keys on(int newPort) {
        return new Keys(newPort, superuser, migrator, application);
    }

    static boolean present(Path data) {
        return Files.exists(data.resolve(FILE));
    }

    static Keys read(Path data) {
        var file = data.resolve(FILE);
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read; start Groundwork as the user who owns it.", e);
        }
        return new Keys(
                Integer.parseInt(stored.getProperty("port")),
                stored.getProperty("superuser"),
                stored.getProperty("migrator"),
                stored.getProperty("application"));
    }

    /** Replaces the file in one step: a reader sees the old content or the new, never half of one. */
    void write(Path data) throws IOException {
        var beside =
                Files.createTempFile(data, ".connection-", "", PosixFilePermissions.asFileAttribute(Modes.OWNER_ONLY));
        Files.writeString(beside, """
                # Written by Groundwork. These passwords open the database of this data directory.
                port=%d
                superuser=%s
                migrator=%s
                application=%s
                """.formatted(port, superuser, migrator, application));
        Files.move(beside, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Keys on port " + port;
    }
}
