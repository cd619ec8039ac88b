package groundwork.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Where the tests run as root, the launcher is tried as nobody as well; elsewhere all the other tests do that. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class PostgresOrdinaryUserTest {

    @TempDir
    Path folder;

    @Test
    void anOrdinaryUserStartsItAndOwnsWhatIsMade() throws Exception {
        Files.setPosixFilePermissions(folder, Modes.EVERYBODY_RUNS);
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setAttribute(data, "unix:uid", 65534);
        Files.setPosixFilePermissions(data, Modes.OWNER_RUNS);

        var outcome = Programs.run(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                readableClasspath(),
                Starting.class.getName(),
                data.toString());

        assertThat(outcome.output()).contains("answered 42");
        assertThat(outcome.code()).isZero();
        assertThat(Files.getAttribute(Cluster.in(data), "unix:uid")).isEqualTo(65534);
    }

    /** Root's local repository is usually closed to others. */
    private String readableClasspath() throws IOException {
        var copies = new ArrayList<Path>();
        var library = Files.createDirectory(folder.resolve("lib"));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                copies.add(library.resolve("classes" + copies.size()));
                FileSystemUtils.copyRecursively(path, copies.getLast());
            } else if (entry.matches(".*(postgres|commons-|xz|slf4j-api).*\\.jar")) {
                copies.add(Files.copy(path, library.resolve(path.getFileName())));
            }
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
