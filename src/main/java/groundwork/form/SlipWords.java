package groundwork.form;

import groundwork.ledger.Store;
import groundwork.ledger.Tables;
import groundwork.ledger.WordsPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms that wait for the office: they name nobody on their own, but somebody may have written a name into one. */
@Component
class SlipWords implements WordsPlace {

    private final Store store;

    SlipWords(Store store) {
        this.store = store;
    }

    @Override
    public List<String> names() {
        return List.of(SlipText.TABLE);
    }

    private record Held(UUID id, byte[] sealed) {}

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var tables = Tables.live(db, whom.county());
        var gone = tables
                .sql("select id, sealed from $form.slip where county = :county and sealed is not null")
                .query(Held.class)
                .list()
                .stream()
                .filter(held -> whom.isIn(text(whom.county(), held)))
                .map(Held::id)
                .toList();
        tables.sql("""
                        update $form.slip set sealed = null, state = 'dismissed', reason = 'erased'
                        where county = :county and id = any(:gone)
                        """).param("gone", Tables.array("uuid", gone)).update();
    }

    private String text(int county, Held held) {
        var place = SlipText.TABLE + " " + county + " " + held.id();
        return new String(store.unwrap(place, held.sealed()), StandardCharsets.UTF_8);
    }
}
