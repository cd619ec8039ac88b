package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.intake.Mended;
import groundwork.intake.RowJson;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of uploads with something to look at, and what was typed into them. Holds personal words, for a day. */
@Component
public class UploadRows {

    private static final int PAGE = 25;
    private static final int[] BEGINNING = {-1, -1};

    /** In the order of the workbook. */
    public Paged<UploadRow> page(Scope scope, UUID upload, boolean bad, Paged.From from) {
        var known = key(from.key());
        var asked = from.known(known);
        boolean back = asked.after() != null;
        var key = known == null ? BEGINNING : known;
        var found = scope.read(db -> db.sql("""
                        select tab, row, typed, problems from intake.upload_row
                        where upload = :upload and bad = :bad and (tab, row) %1$s (:tab, :row)
                        order by tab %2$s, row %2$s limit :limit""".formatted(back ? "<" : ">", back ? "desc" : "asc"))
                .param("upload", upload)
                .param("bad", bad)
                .param("tab", key[0])
                .param("row", key[1])
                .param("limit", PAGE + 1)
                .query((row, n) -> new UploadRow(
                        row.getInt(1),
                        row.getInt(2),
                        RowJson.typed(row.getString(3)),
                        RowJson.problems(row.getString(4))))
                .list());
        return Paged.of(back ? found.reversed() : found, PAGE, asked, UploadRow::key);
    }

    /** Null for what somebody made up. */
    private static int[] key(String typed) {
        if (typed == null || !typed.matches("\\d{1,5}-\\d{1,8}")) return null;
        var parts = typed.split("-");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    public Optional<UploadRow> find(Scope scope, UUID upload, int tab, int row) {
        return scope.read(db -> db.sql("""
                        select typed, problems from intake.upload_row
                        where upload = :upload and bad in (true, false) and tab = :tab and row = :row""")
                .param("upload", upload)
                .param("tab", tab)
                .param("row", row)
                .query((found, n) -> new UploadRow(
                        tab, row, RowJson.typed(found.getString(1)), RowJson.problems(found.getString(2))))
                .optional());
    }

    void clear(Scope scope, UUID upload) {
        scope.write(db -> db.sql("delete from intake.upload_row where county = :county and upload = :upload")
                .param("county", scope.county())
                .param("upload", upload)
                .update());
    }

    void add(Scope scope, UUID upload, List<UploadRow> some) {
        scope.write(db -> add(db, scope, upload, some));
    }

    private static int add(JdbcClient db, Scope scope, UUID upload, List<UploadRow> some) {
        var rows = new Rows("uuid", "int4", "int4", "bool", "text", "text");
        for (var one : some)
            rows.add(upload, one.tab(), one.row(), one.bad(), RowJson.of(one.typed()), RowJson.of(one.problems()));
        return rows.insert(
                Tables.live(db, scope.county()), "intake.upload_row", "upload, tab, row, bad, typed, problems", "");
    }

    /**
     * Puts a row that was read again in the place of what it was, and counts again how many are bad.
     *
     * @param mended texts by the keys of our columns, kept with the upload
     */
    void mend(Scope scope, UUID upload, UploadRow was, UploadRow is, Map<String, String> mended) {
        var texts = new Rows("uuid", "int4", "int4", "text", "text");
        mended.forEach((key, text) -> texts.add(upload, is.tab(), is.row(), key, text));
        scope.write(db -> {
            texts.insert(Tables.live(db, scope.county()), "intake.mended", "upload, tab, row, key, text", """
                    on conflict (county, upload, tab, row, key) do update set text = excluded.text""");
            db.sql("""
                            delete from intake.upload_row
                            where county = :county and upload = :upload and bad in (true, false) and tab = :tab
                              and row = :row""")
                    .param("county", scope.county())
                    .param("upload", upload)
                    .param("tab", was.tab())
                    .param("row", was.row())
                    .update();
            if (!is.problems().isEmpty()) add(db, scope, upload, List.of(is));
            return db.sql("""
                            update intake.upload set stale = true, bad = bad + :bad, warned = warned + :warned
                            where county = :county and id = :upload""")
                    .param("county", scope.county())
                    .param("upload", upload)
                    .param("bad", (is.bad() ? 1 : 0) - (was.bad() ? 1 : 0))
                    .param("warned", warned(is) - warned(was))
                    .update();
        });
    }

    private static int warned(UploadRow row) {
        return row.bad() || row.problems().isEmpty() ? 0 : 1;
    }

    /** All that was typed: as much as people type in a day. */
    Mended mended(Scope scope, Upload upload) {
        var texts = new HashMap<String, Map<String, String>>();
        scope.read(db -> {
            db.sql("select tab, row, key, text from intake.mended where upload = :upload")
                    .param("upload", upload.id())
                    .query(row -> {
                        texts.computeIfAbsent(row.getInt(1) + "-" + row.getInt(2), key -> new HashMap<>())
                                .put(row.getString(3), row.getString(4));
                    });
            return null;
        });
        return (sheet, row) -> texts.getOrDefault(upload.tab(sheet) + "-" + row, Map.of());
    }
}
