package groundwork.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used so far, which other programs on the machine disturb far less than they disturb the clock on the
 * wall.
 *
 * @param program nanoseconds of this process
 * @param database nanoseconds of PostgreSQL, all its processes
 */
record Cpu(long program, long database) {

    static Cpu now(Path data) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long database = ProcessHandle.of(postmaster(data)).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.children()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
        return new Cpu(system.getProcessCpuTime(), database);
    }

    private static long postmaster(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cpu since(Cpu start) {
        return new Cpu(program - start.program, database - start.database);
    }
}
