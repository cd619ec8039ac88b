package groundwork.attachment;

import groundwork.ledger.Tables;
import groundwork.ledger.WordsPlace;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A photo or voice note may show whom its entry is about: it goes with the words of that entry. */
@Component
class PhotoWords implements WordsPlace {

    @Override
    public List<String> names() {
        return List.of(PhotoRows.TABLE, PieceRows.TABLE, PieceRows.PARTS);
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        for (var table : List.of("file", "upload"))
            db.sql("delete from attachment." + table + " where attached_to = any(:gone) or entry = any(:gone)")
                    .param("gone", Tables.array("uuid", whom.subjects()))
                    .update();
        db.sql("delete from attachment.part where entry not in (select entry from attachment.upload)")
                .update();
    }
}
