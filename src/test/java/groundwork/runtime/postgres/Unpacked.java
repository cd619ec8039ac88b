package groundwork.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all tests: it takes longer than most of them. */
public final class Unpacked {

    private static final Path ONCE = Path.of("target").toAbsolutePath();

    private Unpacked() {}

    /**
     * Whoever starts an installation in that folder finds them there.
     *
     * @param folder that is deleted with the test
     */
    public static Path in(Path folder) throws IOException {
        Files.createDirectories(ONCE);
        var home = Binaries.unpack(ONCE).home();
        Files.createSymbolicLink(Files.createDirectories(folder).resolve(home.getFileName()), home);
        return folder;
    }
}
