package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.ledger.WordsPlace;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of who is erased goes whatever is held in which his id, a name or a phone of his stands. */
@Component
class HeldWords implements WordsPlace {

    private final Scopes scopes;
    private final SealingKeys sealing;

    HeldWords(Scopes scopes, SealingKeys sealing) {
        this.scopes = scopes;
        this.sealing = sealing;
    }

    @Override
    public List<String> names() {
        return List.of(HoldingBack.TABLE);
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        record Kept(UUID id, byte[] sent) {}
        var held = db.sql("select id, sent from sync.held where sent is not null")
                .query(Kept.class)
                .list();
        if (held.isEmpty()) return;
        Scope county = scopes.outside(whom.county());
        var keys = sealing.open(county);
        for (var kept : held) {
            var sent = Batch.object(county.unwrap(HoldingBack.TABLE, kept.id(), kept.sent()));
            var open = Envelope.is(sent) ? Envelope.open(sent, keys) : sent;
            var text = open == null ? "" : open.toString();
            if (whom.isIn(text) || whom.subjects().stream().anyMatch(id -> text.contains(id.toString())))
                db.sql("delete from sync.held where id = :id")
                        .param("id", kept.id())
                        .update();
        }
    }
}
