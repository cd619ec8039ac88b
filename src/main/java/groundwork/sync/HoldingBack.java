package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what comes from a device that was revoked until somebody has looked at it. */
@Component
class HoldingBack {

    static final String TABLE = "sync.held";

    private final Clock clock;

    HoldingBack(Clock clock) {
        this.clock = clock;
    }

    /** @return what may go into the ledger */
    List<Sent> back(Scope scope, List<Sent> all, Set<UUID> known, Answers answers) {
        var rest = new ArrayList<Sent>();
        for (var sent : all) {
            // What was taken before the device was revoked has its receipt.
            if (!sent.fromRevoked() || known.contains(sent.id())) rest.add(sent);
            else if (dismissed(scope, sent)) answers.refuse(sent.place(), sent.id(), "sync.dismissed");
            else answers.hold(sent.place(), sent.id());
        }
        return rest;
    }

    /** The content decides what is the same; a signature is another each time. */
    static UUID id(Sent sent) {
        return Ids.derived(
                "held",
                sent.device().id(),
                sent.id(),
                sent.draft().sent(),
                sent.draft().words().stream()
                        .map(words ->
                                words.subject() + words.part() + HexFormat.of().formatHex(words.salt()))
                        .toList());
    }

    private boolean dismissed(Scope scope, Sent sent) {
        var id = id(sent);
        return scope.write(db -> {
            db.sql("""
                            insert into sync.held (county, id, device, entry, seq, sent, sent_by, held_at, state)
                            values (:county, :id, :device, :entry, :seq, :sent, :by, :now, 'waiting')
                            on conflict (county, id) do nothing
                            """)
                    .param("county", scope.county())
                    .param("id", id)
                    .param("device", sent.device().id())
                    .param("entry", sent.id())
                    .param("seq", sent.stamp().seq())
                    .param("sent", scope.wrap(TABLE, id, sent.raw().toString().getBytes(StandardCharsets.UTF_8)))
                    .param("by", scope.officer())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return db.sql("select state = 'dismissed' from sync.held where id = :id")
                    .param("id", id)
                    .query(Boolean.class)
                    .single();
        });
    }
}
