package groundwork.runtime.archive;

import groundwork.ledger.CatchUp;
import groundwork.ledger.KeyCheck;
import groundwork.ledger.Keyring;
import groundwork.ledger.Projection;
import groundwork.runtime.postgres.Login;
import groundwork.runtime.postgres.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings an archive back into a database that has no ledger yet, of any PostgreSQL from 15 on. Everything is checked
 * before the first row is written, all rows are written in one transaction, and then the projections are worked out
 * from position 0.
 */
public final class Restore {

    private static final int CHUNK = 1000;
    private static final int CHARACTERS = 4_000_000;

    private final Login migrator;
    private final List<Projection> projections;
    private final CatchUp catchUp;
    private final Supplier<Keyring> keys;

    /** @param keys that must open what is restored */
    public Restore(Login migrator, List<Projection> projections, CatchUp catchUp, Supplier<Keyring> keys) {
        this.migrator = migrator;
        this.projections = projections;
        this.catchUp = catchUp;
        this.keys = keys;
    }

    /**
     * @return postings restored
     * @throws Refusal with a sentence when the file is no whole archive or the database is not empty
     */
    public long from(Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                var connection = migrator.connect()) {
            var manifest = manifest(zip);
            for (var member : manifest.members().entrySet()) verify(zip, member.getKey(), member.getValue());
            var into = new Snapshot(connection).begin("isolation level read committed");
            if (into.db
                    .sql("select exists (select from ledger.county)")
                    .query(Boolean.class)
                    .single())
                throw new Refusal("This database already has a ledger; an archive is restored into an empty one.");
            fill(zip, manifest, into);
            if (!KeyCheck.of(into.db).opens(keys.get()))
                throw new Refusal("The words in this archive were sealed with other keys; give the file of keys that"
                        + " was kept with it: --keys FILE. Nothing was restored.");
            into.commit();
            catchUp.run();
            return manifest.counties().stream()
                    .mapToLong(Manifest.County::position)
                    .sum();
        } catch (ZipException e) {
            throw new Refusal("The file is not a whole archive: it may have been cut short while it was copied.", e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) throw new Refusal("The file is not an archive of Groundwork.");
        var manifest = Manifest.read(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        if (manifest.format() > Manifest.FORMAT)
            throw new Refusal("The archive was written by a newer version of Groundwork; install that one first.");
        return manifest;
    }

    private static void verify(ZipFile zip, String name, Manifest.Member member) throws IOException {
        var entry = zip.getEntry(name);
        var hash = new Sha256();
        if (entry != null)
            try (var in = zip.getInputStream(entry)) {
                var buffer = new byte[64 * 1024];
                for (int read; (read = in.read(buffer)) > 0; ) hash.update(java.util.Arrays.copyOf(buffer, read));
            }
        if (entry == null || !hash.hex().equals(member.sha256()))
            throw new Refusal("The archive is damaged: " + name + " is not what was backed up. Nothing was restored.");
    }

    private void fill(ZipFile zip, Manifest manifest, Snapshot into) throws IOException {
        var tables = KeptTable.all(into.db, projections);
        for (var table : tables)
            if (!table.byCounty()) {
                // What the first start put there gives way to what was backed up.
                into.db.sql("delete from " + table.name()).update();
                insert(zip, table, 0, into);
            }
        for (var county : manifest.counties()) {
            into.county(county.county());
            for (var table : tables) if (table.byCounty()) insert(zip, table, county.county(), into);
            if (!into.ledger(county.county()).equals(county))
                throw new Refusal("The ledger of county " + county.county() + " did not come out as it was backed up. "
                        + "Nothing was restored.");
        }
    }

    private static void insert(ZipFile zip, KeptTable table, int county, Snapshot into) throws IOException {
        var entry = zip.getEntry(table.member(county));
        if (entry == null) return;
        try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            var chunk = new ArrayList<String>(CHUNK);
            int characters = 0;
            for (String line; (line = lines.readLine()) != null; ) {
                chunk.add(line);
                characters += line.length();
                if (chunk.size() < CHUNK && characters < CHARACTERS) continue;
                insert(table, chunk, into);
                characters = 0;
            }
            insert(table, chunk, into);
        }
        table.goOn(into.db);
    }

    private static void insert(KeptTable table, List<String> chunk, Snapshot into) {
        if (chunk.isEmpty()) return;
        // Columns an older archive does not have keep their defaults.
        var columns = JsonMapper.shared().readTree(chunk.getFirst()).propertyNames().stream()
                .map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
        into.db
                .sql("insert into " + table.name() + " (" + columns + ") select " + columns
                        + " from json_populate_recordset(null::" + table.name() + ", cast(:rows as json))")
                .param("rows", "[" + String.join(",", chunk) + "]")
                .update();
        chunk.clear();
    }
}
