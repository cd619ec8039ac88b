package groundwork.attachment;

import groundwork.directory.Scope;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes and reads photos, sealed with the outer key. */
final class PhotoRows {

    static final String TABLE = "attachment.file";

    private static final String SELECT =
            "select entry as id, attached_to, sha256, type, officer as by from attachment.file ";

    private PhotoRows() {}

    static void add(JdbcClient db, Scope scope, Photo photo, byte[] picture, Instant now) {
        db.sql("""
                        insert into attachment.file (county, entry, attached_to, sha256, type, officer, sealed, kept_at)
                        values (:county, :id, :to, :sha256, :type, :by, :sealed, :at)""")
                .param("county", scope.county())
                .param("id", photo.id())
                .param("to", photo.attachedTo())
                .param("sha256", photo.sha256())
                .param("type", photo.type())
                .param("by", photo.by())
                .param("sealed", scope.wrap(TABLE, photo.id(), picture))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Struck ones, too. */
    static Optional<Photo> find(JdbcClient db, UUID id) {
        return db.sql(SELECT + "where entry = :id")
                .param("id", id)
                .query(Photo.class)
                .optional();
    }

    /** Those in force, in the order in which they came. */
    static List<Photo> of(JdbcClient db, Collection<UUID> entries) {
        var kept = db.sql(SELECT + "where attached_to = any(:entries) order by kept_at, entry")
                .param("entries", Tables.array("uuid", entries))
                .query(Photo.class)
                .list();
        var now = new Postings(db).effective(kept.stream().map(Photo::id).toList());
        return kept.stream().filter(photo -> photo.is(now.get(photo.id()))).toList();
    }

    static byte[] picture(JdbcClient db, Scope scope, UUID id) {
        var sealed = db.sql("select sealed from attachment.file where entry = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        return scope.unwrap(TABLE, id, sealed);
    }
}
