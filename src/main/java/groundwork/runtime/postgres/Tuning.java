package groundwork.runtime.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings that follow from the machine's memory, most of which belongs to others: the program itself, and files. */
final class Tuning {

    private static final long MIB = 1L << 20;

    private Tuning() {}

    static String here() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(system.getTotalMemorySize() / MIB, smallSharedMemory());
    }

    /** @param memory of the machine, or of the container around us, in MiB */
    static String of(long memory, boolean smallSharedMemory) {
        return """
                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = %dMB
                maintenance_work_mem = %dMB
                max_connections = 100
                max_wal_size = 2GB
                min_wal_size = 256MB
                checkpoint_timeout = 15min
                wal_compression = on
                random_page_cost = 1.1
                jit = off
                dynamic_shared_memory_type = %s
                """.formatted(
                        Math.clamp(memory / 8, 64, 4096),
                        Math.clamp(memory / 2, 256, 65536),
                        Math.clamp(memory / 1024, 4, 32),
                        Math.clamp(memory / 32, 32, 1024),
                        smallSharedMemory ? "mmap" : "posix");
    }

    /** Containers often get 64 MiB, which a single parallel query can overrun. */
    private static boolean smallSharedMemory() {
        try {
            return Files.getFileStore(Path.of("/dev/shm")).getTotalSpace() < 256 * MIB;
        } catch (IOException e) {
            return true;
        }
    }
}
