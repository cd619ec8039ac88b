package groundwork.directory;

import groundwork.ledger.Fact;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Programs that come in by a key: so this takes no {@link Scope}. */
@Component
public class Bearers {

    private final Store store;
    private final SignIns signIns;
    private final Clock clock;

    Bearers(Store store, SignIns signIns, Clock clock) {
        this.store = store;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Whom a program acts as, and by which key. */
    public record Bearer(ProgramKey key, SignIn who) {}

    /** Whom it lets act; empty for one that is none, is over, or whose officer is shut out. It is used now. */
    public Optional<Bearer> arrive(String text) {
        return KeyToken.of(text)
                .flatMap(token -> store.global(db -> db.sql(ProgramKeyRows.KEY + "where k.hash = :hash")
                        .param("hash", token.hash())
                        .query(ProgramKeyRows::key)
                        .optional()))
                .filter(key -> key.good(Fact.today(clock)))
                .flatMap(this::bearer);
    }

    private Optional<Bearer> bearer(ProgramKey key) {
        var bearer = signIns.acting(key.officer(), key.county()).map(who -> new Bearer(key, who));
        bearer.ifPresent(known -> used(key));
        return bearer;
    }

    /** To the minute: it would be a write with each request. */
    private void used(ProgramKey key) {
        var now = clock.instant();
        if (key.usedAt() != null && key.usedAt().isAfter(now.minusSeconds(60))) return;
        store.global(db -> db.sql("update directory.program_key set used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", key.id())
                .update());
    }
}
