package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.intake.Drafter.Drafted;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What stands about an import beside the ledger: who, when, which file, what it did. */
record ImportLog(Scope scope, UUID id) {

    void begin(UUID programme, Imports.Source source, Instant now) {
        scope.write(db -> db.sql("""
                        insert into intake.import (county, id, programme, officer, file_name, file_hash, started_at)
                        values (:county, :id, :programme, :officer, :file, :hash, :now)""")
                .param("county", scope.county())
                .param("id", id)
                .param("programme", programme)
                .param("officer", scope.officer())
                .param("file", source.fileName())
                .param("hash", source.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    void finish(Tally tally, Missing missing, Instant now) {
        scope.write(db -> db.sql("""
                        update intake.import set finished_at = :now, added = :added, same = :same,
                          corrected = :corrected, struck = :struck, bad = :bad, missing = :missing
                        where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("added", tally.added())
                .param("same", tally.same())
                .param("corrected", tally.corrected())
                .param("struck", tally.struck())
                .param("bad", tally.bad())
                .param("missing", missing.count())
                .update());
    }

    /** Keeps a row that was left out, with what is wrong with it, until somebody mends it. */
    void leave(Drafted row) {
        scope.write(db -> db.sql("""
                        insert into intake.todo (county, import, sheet, row, cells, problems)
                        values (:county, :id, :sheet, :row, :cells, :problems) on conflict do nothing""")
                .param("county", scope.county())
                .param("id", id)
                .param("sheet", row.row().sheet())
                .param("row", row.row().row())
                .param(
                        "cells",
                        JsonMapper.shared()
                                .writeValueAsString(row.row().values().cells()))
                .param("problems", JsonMapper.shared().writeValueAsString(row.problems()))
                .update());
    }

    void undone(Instant now) {
        scope.write(db -> db.sql("update intake.import set undone_at = :now where county = :county and id = :id")
                .param("county", scope.county())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }
}
