package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.intake.Campaign;
import groundwork.intake.Match;
import groundwork.intake.Missing;
import groundwork.intake.Problem;
import groundwork.intake.RowJson;
import groundwork.intake.Shifted;
import groundwork.intake.workbook.UnfitFile;
import groundwork.intake.workbook.Workbook;
import groundwork.ledger.Hash;
import groundwork.ledger.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks that were uploaded and what a person chose for them. Kept for a day. */
@Component
public class Uploads {

    /** As many as fit on a page; nobody uploads more in a day and looks at none. */
    private static final int WAITING = 50;

    private final UploadFiles files;
    private final Matchings matchings;
    private final Clock clock;

    Uploads(UploadFiles files, Matchings matchings, Clock clock) {
        this.files = files;
        this.matchings = matchings;
        this.clock = clock;
    }

    /** A file that has come whole and was not looked into yet. */
    public record Arrived(UUID id, String fileName, Path file, long size) {}

    public Arrived arrive(String fileName, InputStream in) throws IOException {
        var id = Ids.next(clock);
        var file = files.receive(id, in);
        return new Arrived(id, fileName, file, Files.size(file));
    }

    /**
     * Takes a file in, with its sheets matched as far as that goes without asking. All of it is read once, which takes
     * its time where it is large.
     *
     * @param done gets bytes: twice the size of the file when it is in
     * @throws groundwork.intake.workbook.UnfitFile with the reason, when it cannot be taken; nothing of it is kept
     */
    public UUID receive(Scope scope, Arrived arrived, LongConsumer done) throws IOException {
        try (var book = Workbook.open(arrived.file(), arrived.fileName())) {
            var tabs = matchings.recall(scope, Tabs.of(book));
            done.accept(arrived.size());
            begin(scope, arrived, tabs);
            files.keep(scope, arrived.id(), arrived.file(), kept -> done.accept(arrived.size() + kept));
            return arrived.id();
        } catch (UnfitFile unfit) {
            forget(arrived);
            throw unfit;
        } catch (RuntimeException | IOException e) {
            remove(scope, arrived.id());
            throw e;
        }
    }

    /** It will not be taken in. */
    void forget(Arrived arrived) {
        files.forget(arrived.id());
    }

    private void begin(Scope scope, Arrived arrived, List<Tab> tabs) throws IOException {
        var hash = Hash.of(arrived.file());
        scope.write(db -> db.sql("""
                        insert into intake.upload (county, id, officer, file_name, file_hash, size, received_at, tabs)
                        values (:county, :id, :officer, :name, :hash, :size, :now, :tabs)""")
                .param("county", scope.county())
                .param("id", arrived.id())
                .param("officer", scope.officer())
                .param("name", arrived.fileName())
                .param("hash", hash)
                .param("size", arrived.size())
                .param("now", now())
                .param("tabs", Tabs.json(tabs))
                .update());
    }

    public Optional<Upload> find(Scope scope, UUID id) {
        return one(scope, "id", id);
    }

    /** The file that this import came from, as long as it is kept. */
    public Optional<Upload> of(Scope scope, UUID batch) {
        return one(scope, "import", batch);
    }

    private static Optional<Upload> one(Scope scope, String column, UUID value) {
        return scope.read(db -> db.sql("select * from intake.upload where " + column + " = :value")
                .param("value", value)
                .query((row, n) -> upload(row))
                .optional());
    }

    /** Those that nothing was imported from yet, newest first. */
    public List<Upload> waiting(Scope scope) {
        return scope.read(db -> db.sql("""
                        select u.* from intake.upload u
                        where not exists (select from intake.import i where i.county = u.county and i.id = u.import)
                        order by received_at desc, id limit :limit""")
                .param("limit", WAITING)
                .query((row, n) -> upload(row))
                .list());
    }

    /** What the rows belong to, as it was found when they were looked through. */
    public Optional<Campaign> campaign(Scope scope, UUID id) {
        return text(scope, id, "campaign").map(json -> JsonMapper.shared().readValue(json, Campaign.class));
    }

    /** The numbers of its demands, which rows of the account may refer to. */
    Set<String> demands(Scope scope, UUID id) {
        return text(scope, id, "demands")
                .map(json -> Set.of(JsonMapper.shared().readValue(json, String[].class)))
                .orElse(Set.of());
    }

    /** Rows that were taken for totals, examples or remarks and are left out, the first of them. */
    public List<Problem> passed(Scope scope, UUID id) {
        return text(scope, id, "passed").map(RowJson::problems).orElse(List.of());
    }

    private static Optional<String> text(Scope scope, UUID id, String column) {
        return scope.read(
                db -> db.sql("select " + column + " from intake.upload where id = :id and " + column + " is not null")
                        .param("id", id)
                        .query(String.class)
                        .optional());
    }

    /** What a person made of it; remembered for the next time. */
    public void choose(Scope scope, UUID id, List<Tab> tabs, String programme) {
        change(scope, id, tabs, programme, true);
        matchings.remember(scope, tabs);
    }

    /** What it looks like while a person is still choosing. */
    public void propose(Scope scope, UUID id, List<Tab> tabs, String programme) {
        change(scope, id, tabs, programme, false);
    }

    private void change(Scope scope, UUID id, List<Tab> tabs, String programme, boolean matched) {
        scope.write(db -> db.sql("""
                        update intake.upload set tabs = :tabs, programme = :programme, looked_at = null,
                          matched_at = case when :matched then :now end
                        where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", id)
                .param("tabs", Tabs.json(tabs))
                .param("programme", programme)
                .param("matched", matched)
                .param("now", now())
                .update());
    }

    /**
     * @param batch the import that the job makes of it, or null where it only looks
     * @param match by what that knows rows again
     */
    public void working(Scope scope, UUID id, UUID job, UUID batch, Match match) {
        scope.write(db -> db.sql("""
                        update intake.upload set job = :job, worker = :worker, import = coalesce(:batch::uuid, import),
                          match = :match
                        where county = :county and id = :id""")
                .param("match", match.name())
                .param("county", scope.county())
                .param("id", id)
                .param("job", job)
                .param("worker", scope.officer())
                .param("batch", batch)
                .update());
    }

    public void remove(Scope scope, UUID id) {
        scope.write(db -> {
            for (var table : List.of("upload_part", "upload_row", "mended"))
                db.sql("delete from intake." + table + " where county = :county and upload = :id")
                        .param("county", scope.county())
                        .param("id", id)
                        .update();
            return db.sql("delete from intake.upload where county = :county and id = :id")
                    .param("county", scope.county())
                    .param("id", id)
                    .update();
        });
        files.forget(id);
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var looked = row.getTimestamp("looked_at") == null ? null : looked(row);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("file_name"),
                row.getBytes("file_hash"),
                row.getLong("size"),
                instant(row, "received_at"),
                Tabs.read(row.getString("tabs")),
                row.getString("programme"),
                row.getTimestamp("matched_at") != null,
                looked,
                row.getBoolean("stale"),
                row.getObject("job", UUID.class),
                row.getObject("worker", UUID.class),
                row.getObject("import", UUID.class),
                row.getString("match") == null ? Match.NUMBER : Match.valueOf(row.getString("match")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static Upload.Looked looked(ResultSet row) throws SQLException {
        var json = JsonMapper.shared();
        return new Upload.Looked(
                row.getLong("rows"),
                row.getLong("bad"),
                row.getLong("warned"),
                row.getLong("entries"),
                json.readValue(row.getString("missing"), Missing.class),
                List.of(json.readValue(row.getString("shifted"), Shifted[].class)));
    }
}
