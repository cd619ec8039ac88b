package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.intake.Campaign;
import groundwork.intake.EnteredRow;
import groundwork.intake.Imports.Look;
import groundwork.intake.Problem;
import groundwork.intake.RowJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes down, some at a time, which rows of an upload there is something to look at in. */
final class Found {

    private static final int CHUNK = 200;

    private final Scope scope;
    private final Upload upload;
    private final UploadRows rows;
    private final List<UploadRow> waiting = new ArrayList<>();
    private final List<String> demands = new ArrayList<>();
    private long bad;
    private long warned;

    Found(Scope scope, Upload upload, UploadRows rows) {
        this.scope = scope;
        this.upload = upload;
        this.rows = rows;
    }

    long bad() {
        return bad;
    }

    void take(EnteredRow row) {
        if (row.kind().equals("demands") && !row.bad()) demands.add(row.number());
        if (!row.problems().isEmpty())
            take(new UploadRow(upload.tab(row.sheet()), row.row(), row.typed(), row.problems()));
    }

    void take(UploadRow row) {
        if (row.bad()) bad++;
        else warned++;
        waiting.add(row);
        if (waiting.size() == CHUNK) flush();
    }

    private void flush() {
        if (!waiting.isEmpty()) rows.add(scope, upload.id(), waiting);
        waiting.clear();
    }

    /** @param look null where the rows could not be looked through, because nobody knows what they belong to */
    void write(Look look, Campaign campaign, List<Problem> passed, Instant now) {
        flush();
        var json = JsonMapper.shared();
        scope.write(db -> db.sql("""
                        update intake.upload set looked_at = :now, rows = :rows, bad = :bad, warned = :warned,
                          entries = :entries, campaign = :campaign, demands = :demands, passed = :passed,
                          missing = coalesce(:missing, missing), shifted = :shifted, stale = false
                        where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", upload.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rows", look == null ? 0 : look.rows())
                .param("bad", bad)
                .param("warned", warned)
                .param("entries", look == null ? 0 : look.entries())
                .param("campaign", campaign == null ? null : json.writeValueAsString(campaign))
                .param("demands", json.writeValueAsString(demands))
                .param("passed", RowJson.of(passed))
                .param("missing", look == null ? null : json.writeValueAsString(look.missing()))
                .param("shifted", look == null ? "[]" : json.writeValueAsString(look.shifted()))
                .update());
    }
}
