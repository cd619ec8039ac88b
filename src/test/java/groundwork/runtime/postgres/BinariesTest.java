package groundwork.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    Path folder;

    @Test
    void twoAtOnceUnpackOneWholeCopyAndLeaveNothingBeside() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Binaries> unpack = () -> Binaries.unpack(folder);
            for (var done : threads.invokeAll(java.util.List.of(unpack, unpack))) {
                var binaries = done.get();
                assertThat(binaries.major()).isEqualTo("18");
                assertThat(Path.of(binaries.program("postgres"))).isExecutable();
            }
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).hasSize(1);
        }
    }
}
