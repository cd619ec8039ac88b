package groundwork.attachment;

import groundwork.ledger.Tables;
import groundwork.ledger.WordsPlace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A photo may show whom its entry is about: it goes with the words of that entry. */
@Component
class PhotoWords implements WordsPlace {

    @Override
    public List<String> names() {
        return List.of(PhotoRows.TABLE);
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        db.sql("delete from attachment.file where attached_to = any(:gone) or entry = any(:gone)")
                .param("gone", Tables.array("uuid", whom.subjects()))
                .update();
    }
}
