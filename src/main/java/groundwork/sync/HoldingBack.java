package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Ids;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var held = new LinkedHashMap<UUID, List<Sent>>();
        for (var sent : all)
            // What was taken before the device was revoked has its receipt.
            if (!sent.fromRevoked() || known.contains(sent.id())) rest.add(sent);
            else held.computeIfAbsent(id(sent), _ -> new ArrayList<>()).add(sent);
        if (held.isEmpty()) return rest;
        var dismissed = kept(scope, held);
        held.forEach((id, some) -> some.forEach(sent -> {
            if (dismissed.contains(id)) answers.refuse(sent.place(), sent.id(), "sync.dismissed");
            else answers.hold(sent.place(), sent.id());
        }));
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

    /**
     * A phone offers what is held again with every run: what is kept already is not sealed and written once more.
     *
     * @return those that were dismissed
     */
    private Set<UUID> kept(Scope scope, Map<UUID, List<Sent>> held) {
        record Kept(UUID id, boolean dismissed) {}
        var kept = scope.read(
                db -> db.sql("select id, state = 'dismissed' as dismissed from sync.held where id = any(:ids)")
                        .param("ids", Tables.array("uuid", held.keySet()))
                        .query(Kept.class)
                        .list());
        var missing = new TreeMap<>(held);
        kept.forEach(one -> missing.remove(one.id()));
        if (!missing.isEmpty()) hold(scope, missing);
        return kept.stream().filter(Kept::dismissed).map(Kept::id).collect(Collectors.toSet());
    }

    private void hold(Scope scope, Map<UUID, List<Sent>> missing) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "bytea", "uuid", "timestamptz", "text");
        missing.forEach((id, some) -> {
            var sent = some.getFirst();
            rows.add(
                    id,
                    sent.device().id(),
                    sent.id(),
                    sent.stamp().seq(),
                    scope.wrap(TABLE, id, sent.raw().toString().getBytes(StandardCharsets.UTF_8)),
                    scope.officer(),
                    clock.instant(),
                    "waiting");
        });
        scope.write(db -> rows.insert(
                Tables.live(db, scope.county()),
                TABLE,
                "id, device, entry, seq, sent, sent_by, held_at, state",
                "on conflict (county, id) do nothing"));
    }
}
