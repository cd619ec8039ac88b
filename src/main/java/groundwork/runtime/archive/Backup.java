package groundwork.runtime.archive;

import groundwork.ledger.Projection;
import groundwork.runtime.postgres.Login;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one archive from one moment of the database, while work goes on. It holds personal words and password hashes:
 * the file is readable by its owner alone.
 */
public final class Backup {

    private final Login migrator;
    private final List<Projection> projections;
    private final Clock clock;

    public Backup(Login migrator, List<Projection> projections, Clock clock) {
        this.migrator = migrator;
        this.projections = projections;
        this.clock = clock;
    }

    /** @return postings written; the file is there whole or not at all */
    public long to(Path file) throws IOException, SQLException {
        var folder = file.toAbsolutePath().getParent();
        var half = Files.createTempFile(folder, "groundwork-", ".part");
        try {
            long postings;
            try (var out = Files.newOutputStream(half)) {
                postings = write(out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return postings;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private long write(OutputStream out) throws IOException, SQLException {
        try (var connection = migrator.connect();
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var snapshot = new Snapshot(connection).begin("isolation level repeatable read, read only");
            var counties = new ArrayList<Manifest.County>();
            var members = new LinkedHashMap<String, Manifest.Member>();
            var tables = KeptTable.all(snapshot.db, projections);
            for (var table : tables) if (!table.byCounty()) member(snapshot, zip, table, 0, members);
            for (int county : snapshot.counties()) {
                counties.add(snapshot.ledger(county));
                for (var table : tables) if (table.byCounty()) member(snapshot, zip, table, county, members);
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new Manifest(Manifest.FORMAT, clock.instant(), counties, members)
                    .json()
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return counties.stream().mapToLong(Manifest.County::position).sum();
        }
    }

    private static void member(
            Snapshot from, ZipOutputStream zip, KeptTable table, int county, Map<String, Manifest.Member> members)
            throws IOException {
        var name = table.member(county);
        var hash = new Sha256();
        long[] rows = {0};
        zip.putNextEntry(new ZipEntry(name));
        from.rows("select row_to_json(t)::text from " + table.name() + " t", row -> {
            var line = (row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8);
            hash.update(line);
            rows[0]++;
            try {
                zip.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        zip.closeEntry();
        members.put(name, new Manifest.Member(rows[0], hash.hex()));
    }
}
