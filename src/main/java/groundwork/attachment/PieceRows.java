package groundwork.attachment;

import groundwork.directory.Scope;
import groundwork.ledger.Ids;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is under way, piece by piece, sealed with the outer key. */
final class PieceRows {

    static final String TABLE = "attachment.upload";
    static final String PARTS = "attachment.part";

    private static final Duration KEPT = Duration.ofDays(1);

    private PieceRows() {}

    /** There is one afterwards; one that began longer than a day ago begins anew, as do all others of the county. */
    static void begin(JdbcClient db, Scope scope, UUID entry, UUID attachedTo, Clock clock) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                        with old as (delete from attachment.upload where begun_at < :before returning entry)
                        delete from attachment.part where entry in (select entry from old)
                        """).param("before", now.minus(KEPT)).update();
        db.sql("""
                        insert into attachment.upload (county, entry, attached_to, officer, received, begun_at)
                        values (:county, :entry, :to, :officer, 0, :now) on conflict (county, entry) do nothing
                        """)
                .param("county", scope.county())
                .param("entry", entry)
                .param("to", attachedTo)
                .param("officer", scope.officer())
                .param("now", now)
                .update();
    }

    /** How much of it is here; empty where none is under way. Whoever asks to add to it keeps others waiting. */
    static Optional<Integer> received(JdbcClient db, UUID entry, boolean toAdd) {
        return db.sql("select received from attachment.upload where entry = :entry" + (toAdd ? " for update" : ""))
                .param("entry", entry)
                .query(Integer.class)
                .optional();
    }

    static void add(JdbcClient db, Scope scope, UUID entry, int begins, byte[] part, Clock clock) {
        var id = Ids.next(clock);
        db.sql("""
                        insert into attachment.part (county, id, entry, begins, sealed)
                        values (:county, :id, :entry, :begins, :sealed)
                        """)
                .param("county", scope.county())
                .param("id", id)
                .param("entry", entry)
                .param("begins", begins)
                .param("sealed", scope.wrap(PARTS, id, part))
                .update();
        db.sql("update attachment.upload set received = :received where entry = :entry")
                .param("received", begins + part.length)
                .param("entry", entry)
                .update();
    }

    static byte[] whole(JdbcClient db, Scope scope, UUID entry) {
        record Part(UUID id, byte[] sealed) {}
        var whole = new ByteArrayOutputStream();
        db.sql("select id, sealed from attachment.part where entry = :entry order by begins")
                .param("entry", entry)
                .query(Part.class)
                .list()
                .forEach(part -> whole.writeBytes(scope.unwrap(PARTS, part.id(), part.sealed())));
        return whole.toByteArray();
    }

    static void end(JdbcClient db, UUID entry) {
        db.sql("delete from attachment.part where entry = :entry")
                .param("entry", entry)
                .update();
        db.sql("delete from attachment.upload where entry = :entry")
                .param("entry", entry)
                .update();
    }
}
