package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.directory.SigningDevices;
import groundwork.frame.Typed;
import groundwork.ledger.Ids;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.sync.Answered.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Entries of phones that were refused for good, so that the office sees what the officer sees. A program hears it at
 * once, and what may be taken at another time is sent again.
 */
@Component
public class Refusals {

    /** What is new to the office; after that it is in the list alone, since nobody says here that it was put right. */
    private static final Duration NEW = Duration.ofDays(7);

    /** The administrator has seen it: he dismissed it. */
    private static final String DISMISSED = "sync.dismissed";

    private static final String CONFLICT = "sync.conflict";

    record Refused(UUID entry, UUID device, Long seq, String reason) {}

    private final SigningDevices devices;
    private final Clock clock;

    Refusals(SigningDevices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Those of a batch, each with the device that it names: nobody has to have signed it. */
    List<Refused> among(Scope scope, List<JsonNode> sent, List<Answered> answers) {
        var found = new TreeMap<UUID, JsonNode>();
        var why = new TreeMap<UUID, String>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (!forGood(answer)) continue;
            found.put(answer.id(), sent.get(i));
            why.put(answer.id(), answer.problem().code());
        }
        if (found.isEmpty()) return List.of();
        var named = new HashSet<UUID>();
        found.values().forEach(one -> named.add(device(one)));
        named.remove(null);
        var known = devices.find(scope, named).keySet();
        var here = scope.author().device();
        return found.entrySet().stream()
                .map(one -> {
                    var device = device(one.getValue());
                    var whose = device != null && known.contains(device) ? device : here;
                    return new Refused(one.getKey(), whose, seq(one.getValue()), why.get(one.getKey()));
                })
                .filter(one -> one.device() != null)
                .toList();
    }

    private static boolean forGood(Answered answer) {
        var refused = answer.status() == Status.refused || answer.status() == Status.conflict;
        return refused
                && answer.id() != null
                && !answer.problem().retryable()
                && !answer.problem().code().equals(DISMISSED);
    }

    private static UUID device(JsonNode sent) {
        return Typed.id(sent.path("device").asString(""));
    }

    private static Long seq(JsonNode sent) {
        var seq = sent.path("seq");
        return seq.isIntegralNumber() && seq.canConvertToLong() ? seq.longValue() : null;
    }

    void keep(JdbcClient db, int county, List<Refused> refused) {
        var now = clock.instant();
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "text", "timestamptz");
        refused.forEach(one -> rows.add(Ids.next(clock), one.device(), one.entry(), one.seq(), one.reason(), now));
        rows.run(Tables.live(db, county), """
                insert into sync.refused as known (county, id, device, entry, seq, reason, first_at, last_at, times)
                select :county, c1, c2, c3, c4, c5, c6, c6, 1 from {rows}
                on conflict (county, entry, device) do update
                set seq = excluded.seq, reason = excluded.reason, last_at = excluded.last_at, times = known.times + 1
                """);
    }

    /** What was taken after all. Where other content has the id, what was sent under it is not what was taken. */
    static void taken(JdbcClient db, Collection<UUID> entries) {
        if (entries.isEmpty()) return;
        db.sql("delete from sync.refused where entry = any(:entries) and reason <> :conflict")
                .param("entries", Tables.array("uuid", entries))
                .param("conflict", CONFLICT)
                .update();
    }

    /** The latest first, a page at a time by id; of the two at most one is given, as {@code Paged.From} has them. */
    public List<RefusedEntry> page(Scope scope, UUID before, UUID after, int limit) {
        return scope.read(db -> db.sql("""
                        select * from (
                          select r.id, r.entry, r.seq, d.name as device, d.officer, r.reason, r.first_at, r.last_at,
                            r.times
                          from sync.refused r join directory.device d on d.id = r.device
                          where (:before::uuid is null or r.id < :before::uuid)
                            and (:after::uuid is null or r.id > :after::uuid)
                          order by case when :after::uuid is null then r.id end desc, r.id limit :limit) nearest
                        order by id desc
                        """)
                .param("before", before)
                .param("after", after)
                .param("limit", limit)
                .query(RefusedEntry.class)
                .list());
    }

    /** How many were refused for the first time in the last days. */
    public long recent(Scope scope) {
        return scope.read(db -> db.sql("select count(*) from sync.refused where first_at > :since")
                .param("since", clock.instant().minus(NEW).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    /** How many of each of these devices; those without any are not in it. */
    public Map<UUID, Long> many(Scope scope, Collection<UUID> ofDevices) {
        record Many(UUID device, long many) {}
        if (ofDevices.isEmpty()) return Map.of();
        return scope.read(db -> db.sql("""
                        select device, count(*) as many from sync.refused where device = any(:devices) group by device
                        """).param("devices", Tables.array("uuid", ofDevices)).query(Many.class).stream()
                .collect(Collectors.toMap(Many::device, Many::many)));
    }
}
