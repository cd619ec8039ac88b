package groundwork.runtime.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL in a data directory of ours, running until it is closed. Everything that uses it must be closed before.
 *
 * <p>Use {@link #launch} for the one process that serves an installation, {@link #join} for a command that works on an
 * installation whether or not it is being served.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Keys keys;
    private final Runnable close;
    private boolean closed;

    private Postgres(Path data, Keys keys, Runnable close) {
        this.data = data;
        this.keys = keys;
        this.close = close;
    }

    /**
     * Starts PostgreSQL in the data directory, made where it is missing. @throws Refusal where another process did so
     */
    public static Postgres launch(Path data) {
        var directory = directory(data);
        var claim = claim(directory)
                .orElseThrow(() -> new Refusal("Another Groundwork is running on the data directory " + directory
                        + "; stop it first, or choose another with --data."));
        return start(directory, claim, false);
    }

    /** Uses the PostgreSQL that is running in the data directory; where none is, starts it and stops it at the end. */
    public static Postgres join(Path data) {
        var directory = directory(data);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            var claim = claim(directory);
            if (claim.isPresent()) {
                return start(directory, claim.get(), true);
            }
            var share = Claim.shared(nodes(directory));
            var keys = Keys.present(directory) ? Keys.read(directory) : Keys.fresh();
            if (answers(keys)) {
                return new Postgres(directory, keys, share::close);
            }
            share.close();
            pause();
        } while (System.nanoTime() < deadline);
        throw new Refusal("Another Groundwork holds the data directory " + directory
                + " but its PostgreSQL does not answer; stop that process, or try again when it has started.");
    }

    /**
     * @param waits whether closing waits for the nodes that have joined meanwhile; a command does, it did not know of
     *     them
     */
    private static Postgres start(Path data, Claim claim, boolean waits) {
        try {
            var binaries = Binaries.unpack(data);
            var keys = keys(data);
            var servant = Servant.of(Cluster.in(data), binaries);
            if (!Cluster.exists(data)) {
                Cluster.create(data, binaries, servant, keys.superuser());
            }
            Cluster.refuseAnotherMajor(data, binaries);
            var postmaster = new Postmaster(Cluster.in(data), binaries, servant);
            postmaster.stopLeftover();
            var running = keys.on(postmaster.start(keys.port()));
            ready(running, postmaster);
            running.write(data);
            return new Postgres(data, running, () -> stop(data, postmaster, claim, waits));
        } catch (IOException e) {
            claim.close();
            throw new UncheckedIOException("PostgreSQL could not be started in " + data, e);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static Keys keys(Path data) throws IOException {
        if (Keys.present(data)) {
            return Keys.read(data);
        }
        if (Cluster.exists(data)) {
            throw new Refusal("The data directory " + data + " has lost the file " + Keys.FILE
                    + ", which holds the passwords of its database; put it back from a copy.");
        }
        var keys = Keys.fresh();
        keys.write(data);
        return keys;
    }

    private static void ready(Keys keys, Postmaster postmaster) throws IOException {
        try {
            Roles.ensure(login(keys, "postgres", "postgres", keys.superuser()), keys);
        } catch (SQLException e) {
            postmaster.stop();
            throw new IOException(e);
        }
    }

    private static void stop(Path data, Postmaster postmaster, Claim claim, boolean waits) {
        if (waits) {
            try (var _ = Claim.waitAlone(nodes(data))) {
                postmaster.stop();
            }
        } else {
            postmaster.stop();
        }
        claim.close();
    }

    private static Path nodes(Path data) {
        return data.resolve("nodes.lock");
    }

    private static Path directory(Path data) {
        try {
            return Files.createDirectories(data.toAbsolutePath().normalize()).toRealPath();
        } catch (IOException e) {
            throw new Refusal("The data directory " + data + " cannot be made; choose another with --data.", e);
        }
    }

    private static Optional<Claim> claim(Path directory) {
        return Claim.alone(directory.resolve("launcher.lock"));
    }

    private static boolean answers(Keys keys) {
        if (keys.port() == 0) {
            return false; // the very first start is still under way
        }
        try (var _ = login(keys, Roles.DATABASE, Roles.APPLICATION, keys.application())
                .connect()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The folder everything is in. */
    public Path data() {
        return data;
    }

    /** Owner of the tables. */
    public Login migrator() {
        return migrator(Roles.DATABASE);
    }

    /** What the program itself works as. */
    public Login application() {
        return application(Roles.DATABASE);
    }

    /** The migrator in another database of the same server, as tests make them. */
    public Login migrator(String database) {
        return login(keys, database, Roles.MIGRATOR, keys.migrator());
    }

    /** The application in another database of the same server. */
    public Login application(String database) {
        return login(keys, database, Roles.APPLICATION, keys.application());
    }

    /** Passes every guard; for making databases and for tests, never for the program's own work. */
    public Login superuser() {
        return superuser("postgres");
    }

    /** The superuser in another database of the same server. */
    public Login superuser(String database) {
        return login(keys, database, "postgres", keys.superuser());
    }

    private static Login login(Keys keys, String database, String role, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + keys.port() + "/" + database, role, password);
    }

    /** Stops PostgreSQL if it was started here. May be called again. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            close.run();
        }
    }
}
