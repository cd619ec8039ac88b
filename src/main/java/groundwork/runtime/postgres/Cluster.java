package groundwork.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder PostgreSQL keeps everything in: made once, never touched by another major version. */
final class Cluster {

    private Cluster() {}

    static Path in(Path data) {
        return data.resolve("database");
    }

    /** Makes it beside its place and renames, so that a kill in between leaves nothing that looks finished. */
    static void create(Path data, Binaries binaries, Servant servant, String superuserPassword) throws IOException {
        var beside = data.resolve("database.new");
        var password = data.resolve("initdb.password");
        Trees.delete(beside);
        Files.createDirectory(beside);
        Files.setPosixFilePermissions(beside, Modes.OWNER_RUNS);
        servant.own(beside);
        Files.deleteIfExists(password);
        Files.createFile(password);
        Files.setPosixFilePermissions(password, Modes.OWNER_ONLY);
        Files.writeString(password, superuserPassword);
        servant.own(password);
        try {
            initdb(beside, password, binaries, servant);
        } finally {
            Files.delete(password);
        }
        Files.move(beside, in(data), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void initdb(Path cluster, Path password, Binaries binaries, Servant servant) {
        var outcome = Programs.run(
                servant.prefix(),
                binaries.program("initdb"),
                "--pgdata=" + cluster,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
        if (!outcome.fine()) {
            throw new Refusal("PostgreSQL's initdb failed in " + cluster + ": " + outcome.lastLine());
        }
    }

    static boolean exists(Path data) {
        return Files.exists(in(data));
    }

    static void refuseAnotherMajor(Path data, Binaries binaries) throws IOException {
        var written = Files.readString(in(data).resolve("PG_VERSION")).strip();
        if (!written.equals(binaries.major())) {
            throw new Refusal("The data directory " + data + " was written by PostgreSQL " + written
                    + ", this Groundwork runs PostgreSQL " + binaries.major()
                    + "; make a backup with the Groundwork that wrote it (bin/groundwork backup FILE) and restore"
                    + " that into a"
                    + " new data directory.");
        }
    }
}
