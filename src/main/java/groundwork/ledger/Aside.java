package groundwork.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was sent under a known id with other content: kept, shown to nobody yet.
 *
 * @param words one JSON array, sealed as in their table
 */
record Aside(UUID id, byte[] hash, String words) {

    static List<Aside> all(JdbcClient db) {
        return db.sql("select id, hash, words from ledger.aside")
                .query(Aside.class)
                .list();
    }

    /** Unless it was erased or sealed anew since it was read. */
    void replace(JdbcClient db, String sealed) {
        db.sql("update ledger.aside set words = :sealed where id = :id and hash = :hash and words = :words")
                .param("sealed", sealed)
                .param("id", id)
                .param("hash", hash)
                .param("words", words)
                .update();
    }
}
