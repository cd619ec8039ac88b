package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.intake.Drafter.Drafted;
import groundwork.ledger.Ids;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What stands about an import beside the ledger: who, when, which file, what it did. */
record ImportLog(Scope scope, UUID id) {

    void begin(UUID programme, Imports.Source source, Instant now) {
        scope.write(db -> db.sql("""
                        insert into intake.import (county, id, programme, officer, file_name, file_hash, started_at)
                        values (:county, :id, :programme, :officer, :file, :hash, :now)
                        on conflict (county, id) do nothing""")
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

    /** Keeps rows that were left out, with what is wrong with them, until somebody mends them. */
    void leave(List<Drafted> left, Clock clock) {
        var rows = new Rows("uuid", "uuid", "text", "int4", "text", "text");
        for (var one : left)
            rows.add(
                    id,
                    Ids.next(clock),
                    one.row().sheet(),
                    one.row().row(),
                    RowJson.of(one.row().typed()),
                    RowJson.of(one.problems()));
        scope.write(db -> rows.insert(
                Tables.live(db, scope.county()),
                "intake.todo",
                "import, id, sheet, row, typed, problems",
                "on conflict do nothing"));
    }

    /** One of the rows that were left out has come in after all. */
    void complete(Tally tally) {
        scope.write(db -> db.sql("""
                        update intake.import set added = added + :added, same = same + :same,
                          corrected = corrected + :corrected, struck = struck + :struck, bad = greatest(bad - 1, 0)
                        where county = :county and id = :id""")
                .param("county", scope.county())
                .param("id", id)
                .param("added", tally.added())
                .param("same", tally.same())
                .param("corrected", tally.corrected())
                .param("struck", tally.struck())
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
