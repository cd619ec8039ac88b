package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Typed;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came in by workbook: who brought which file when, and what it did. */
@Component
public class Arrivals {

    private static final int PAGE = 25;

    /** Newest first; their ids say when they began. */
    public Paged<Arrival> page(Scope scope, Paged.From from) {
        var key = Typed.id(from.key());
        var asked = from.known(key);
        boolean back = asked.after() != null;
        var found = scope.read(db -> db.sql("""
                        select * from intake.import where (:key::uuid is null or id %s :key::uuid)
                        order by id %s limit :limit""".formatted(back ? ">" : "<", back ? "asc" : "desc"))
                .param("key", key)
                .param("limit", PAGE + 1)
                .query((row, n) -> arrival(row))
                .list());
        return Paged.of(
                back ? found.reversed() : found, PAGE, asked, one -> one.id().toString());
    }

    public Optional<Arrival> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql("select * from intake.import where id = :id")
                .param("id", id)
                .query((row, n) -> arrival(row))
                .optional());
    }

    /** Its first corrections: each names the original, where what was said before still stands. */
    public List<Posting> corrections(Scope scope, UUID id, int limit) {
        return scope.read(db -> {
            var ids = db.sql("""
                            select id from ledger.posting where batch = :batch and original is not null
                            order by position limit :limit""")
                    .param("batch", id)
                    .param("limit", limit)
                    .query(UUID.class)
                    .list();
            var found = new Postings(db).find(ids);
            return ids.stream().map(found::get).toList();
        });
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("file_name"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                new Tally(
                        row.getLong("added"),
                        row.getLong("same"),
                        row.getLong("corrected"),
                        row.getLong("struck"),
                        row.getLong("bad")),
                row.getLong("missing"),
                instant(row.getTimestamp("undone_at")));
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
