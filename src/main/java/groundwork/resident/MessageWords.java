package groundwork.resident;

import groundwork.directory.Scopes;
import groundwork.ledger.Tables;
import groundwork.ledger.WordsPlace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said by the cards' pages and was not taken up. Of who is erased go the messages of his household, and those
 * in which a name or phone of his stands.
 */
@Component
class MessageWords implements WordsPlace {

    private static final char BETWEEN = '\0';

    static final String TABLE = "resident.message";

    private final Scopes scopes;

    MessageWords(Scopes scopes) {
        this.scopes = scopes;
    }

    static byte[] bytes(Message message) {
        return (message.text() + BETWEEN + message.from()).getBytes(StandardCharsets.UTF_8);
    }

    static String[] text(byte[] words) {
        return (new String(words, StandardCharsets.UTF_8) + BETWEEN).split("\0", -1);
    }

    @Override
    public List<String> names() {
        return List.of(TABLE);
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        db.sql("delete from resident.pin where household = any(:gone)")
                .param("gone", Tables.array("uuid", whom.subjects()))
                .update();
        record Kept(UUID id, UUID household, byte[] words) {}
        var county = scopes.outside(whom.county());
        db
                .sql("select id, household, words from resident.message where words is not null")
                .query(Kept.class)
                .list()
                .stream()
                .filter(kept -> whom.subjects().contains(kept.household())
                        || Arrays.stream(text(county.unwrap(TABLE, kept.id(), kept.words())))
                                .anyMatch(whom::isIn))
                .forEach(kept -> db.sql("delete from resident.message where id = :id")
                        .param("id", kept.id())
                        .update());
    }
}
