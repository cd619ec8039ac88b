package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which of the entries that a device numbered have arrived. What is missing between them is somewhere on the phone, or
 * lost with it; it keeps nothing waiting.
 */
@Component
public class Incoming {

    /** Numbers that are named; of more there is the count. */
    static final int NAMED = 200;

    /**
     * What has not arrived of a device.
     *
     * @param highest number that it has given out, 0 for none
     * @param many how many of those up to it did not arrive
     */
    public record Gap(UUID device, long highest, long many) {

        static Gap none(UUID device) {
            return new Gap(device, 0, 0);
        }
    }

    private static final Comparator<Sent> ONE_ORDER = Comparator.<Sent, UUID>comparing(
                    sent -> sent.device().id())
            .thenComparingLong(sent -> sent.stamp().seq())
            .thenComparing(Sent::id);

    private final Refusals refusals;
    private final Clock clock;

    Incoming(Refusals refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Keeps that these came; what came before is kept already. Within the transaction in which they are appended: a
     * server that stops after it would otherwise name numbers as missing whose entries it has.
     */
    void arrived(JdbcClient db, int county, List<Sent> sent) {
        var rows = new Rows("uuid", "int8", "uuid", "bytea", "timestamptz");
        var now = clock.instant();
        // In one order, so that two requests with the same entries do not wait for each other.
        sent.stream()
                .filter(Sent::signed)
                .sorted(ONE_ORDER)
                .forEach(one -> rows.add(
                        one.device().id(),
                        one.stamp().seq(),
                        one.id(),
                        one.stamp().signature(),
                        now));
        rows.insert(
                Tables.live(db, county),
                "sync.arrival",
                "device, seq, entry, signature, arrived_at",
                "on conflict do nothing");
    }

    /**
     * Keeps what has to be known of a batch beside its entries, before anybody is answered.
     *
     * @param issued what a device said that it has given out, or null; believed where something of it came, too, or
     *     where its officer says so
     * @param refused of these, for the office
     * @param taken of these: what was refused of them before is not any more, and they have arrived
     */
    void keep(Scope scope, List<Sent> sent, Batch.Issued issued, List<Refusals.Refused> refused, Set<UUID> taken) {
        var signed = sent.stream().filter(Sent::signed).toList();
        var own = new HashSet<UUID>();
        signed.forEach(one -> own.add(one.device().id()));
        if (issued != null && issued.device().equals(scope.author().device())) own.add(issued.device());
        var said = issued != null && own.contains(issued.device());
        if (signed.isEmpty() && refused.isEmpty() && !said) return;
        scope.write(db -> {
            arrived(
                    db,
                    scope.county(),
                    signed.stream().filter(one -> !taken.contains(one.id())).toList());
            if (said) issue(db, scope.county(), issued);
            Refusals.taken(db, taken);
            refusals.keep(db, scope.county(), refused);
            return null;
        });
    }

    private static void issue(JdbcClient db, int county, Batch.Issued issued) {
        db.sql("""
                        insert into sync.issued as known (county, device, highest) values (:county, :device, :highest)
                        on conflict (county, device) do update set highest = excluded.highest
                        where known.highest < excluded.highest
                        """)
                .param("county", county)
                .param("device", issued.device())
                .param("highest", issued.highest())
                .update();
    }

    /** Of each of these devices. */
    public Map<UUID, Gap> gaps(Scope scope, Collection<UUID> devices) {
        if (devices.isEmpty()) return Map.of();
        return scope.read(db -> gaps(db, devices));
    }

    private static Map<UUID, Gap> gaps(JdbcClient db, Collection<UUID> devices) {
        return db.sql("""
                        select d as device, greatest(coalesce(i.highest, 0), a.highest) as highest,
                          greatest(coalesce(i.highest, 0), a.highest) - a.came as many
                        from unnest(:devices) d
                        left join sync.issued i on i.device = d
                        cross join lateral (select coalesce(max(seq), 0) as highest, count(distinct seq) as came
                          from sync.arrival where device = d) a
                        """).param("devices", Tables.array("uuid", devices)).query(Gap.class).stream()
                .collect(Collectors.toMap(Gap::device, Function.identity()));
    }

    public Gap gap(JdbcClient db, UUID device) {
        return gaps(db, List.of(device)).getOrDefault(device, Gap.none(device));
    }

    /** The first numbers that did not arrive. */
    public List<Long> missing(JdbcClient db, Gap gap) {
        if (gap.many() == 0) return List.of();
        return db.sql("""
                        select missing from (
                          select before + 1 as first, seq - 1 as last from (
                            select seq, lag(seq, 1, 0) over (order by seq) as before from (
                              select seq from sync.arrival where device = :device
                              union select :highest + 1) came) pairs
                          where seq > before + 1 order by seq limit :most) gap
                        cross join lateral generate_series(first, least(last, first + :most - 1)) missing
                        order by missing limit :most
                        """)
                .param("device", gap.device())
                .param("highest", gap.highest())
                .param("most", NAMED)
                .query(Long.class)
                .list();
    }
}
