package groundwork.runtime.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a file; the operating system lets go of it when the process dies, however it dies. */
final class Claim implements AutoCloseable {

    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    /** The only holder, or empty where somebody else holds it, be it in this very process. */
    static Optional<Claim> alone(Path file) {
        try {
            var channel = open(file);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new Claim(channel));
                }
            } catch (OverlappingFileLockException heldByThisProcess) {
                // as good as held by another
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Waits until nobody else holds the file. */
    static Claim waitAlone(Path file) {
        return wait(file, false);
    }

    /** One of many holders; waits while somebody holds it alone. */
    static Claim shared(Path file) {
        return wait(file, true);
    }

    private static Claim wait(Path file, boolean shared) {
        try {
            var channel = open(file);
            try {
                channel.lock(0, Long.MAX_VALUE, shared);
            } catch (OverlappingFileLockException heldByThisProcess) {
                // locks are per process; within one there is nothing to wait for
            }
            return new Claim(channel);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Refusal unusable(Path file, IOException e) {
        return new Refusal("The file " + file + " cannot be written; start Groundwork as the user who owns it.", e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
