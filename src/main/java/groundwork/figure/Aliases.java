package groundwork.figure;

import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Mergers;
import groundwork.ledger.Mergers.Merger;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps between which positions a merged household counted as which other one. */
final class Aliases {

    /** @param until null while it holds */
    record Span(UUID subject, UUID becomes, long from, Long until) {}

    /** What a batch changes: spans that end, by subject, and new ones. */
    record Turn(Map<UUID, Long> ended, List<Span> begun) {}

    private Aliases() {}

    static void apply(Tables tables, List<Change> changes) {
        var mergers = changes.stream().filter(Aliases::merges).toList();
        if (mergers.isEmpty()) return;
        var inForce = load(tables);
        var turn = turn(inForce, mergers);
        keep(tables, inForce, mergers);
        write(tables, turn);
    }

    private static boolean merges(Change change) {
        return merged(change.before()) != null || merged(change.after()) != null;
    }

    private static HouseholdEntry.Merged merged(Change.Version version) {
        return version != null && version.fact().entry() instanceof HouseholdEntry.Merged merged ? merged : null;
    }

    /** Follows the changes in order; {@code inForce} is afterwards as they leave it. */
    static Turn turn(Map<UUID, Merger> inForce, List<Change> changes) {
        var ended = new LinkedHashMap<UUID, Long>();
        var begun = new ArrayList<Span>();
        var open = new HashMap<UUID, Integer>();
        var roots = Mergers.roots(inForce.values());
        for (var change : changes) {
            lay(inForce, change);
            var now = Mergers.roots(inForce.values());
            roots.forEach((subject, was) -> {
                if (was.equals(now.get(subject))) return;
                var mine = open.remove(subject);
                if (mine == null) ended.put(subject, change.position());
                else begun.set(mine, ending(begun.get(mine), change.position()));
            });
            for (var each : now.entrySet()) {
                if (Objects.equals(each.getValue(), roots.get(each.getKey()))) continue;
                open.put(each.getKey(), begun.size());
                begun.add(new Span(each.getKey(), each.getValue(), change.position(), null));
            }
            roots = now;
        }
        return new Turn(ended, begun);
    }

    private static Span ending(Span span, long position) {
        return new Span(span.subject(), span.becomes(), span.from(), position);
    }

    private static void lay(Map<UUID, Merger> inForce, Change change) {
        var merged = merged(change.after());
        var earlier = inForce.remove(change.entry());
        if (merged == null) return;
        // A corrected merger keeps its place among the others.
        long position = earlier == null ? change.position() : earlier.position();
        inForce.put(change.entry(), new Merger(change.entry(), merged.household(), merged.into(), position));
    }

    /** Mergers are rare: a county has few enough to read them all. */
    private static Map<UUID, Merger> load(Tables tables) {
        var mergers = new HashMap<UUID, Merger>();
        tables.sql("select entry, household, into_household, position from $figure.merger where county = :county")
                .query(row -> {
                    var entry = row.getObject(1, UUID.class);
                    mergers.put(
                            entry,
                            new Merger(
                                    entry, row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getLong(4)));
                });
        return mergers;
    }

    private static void keep(Tables tables, Map<UUID, Merger> inForce, List<Change> changes) {
        var gone = new Rows("uuid");
        var kept = new Rows("uuid", "uuid", "uuid", "int8");
        changes.stream().map(Change::entry).distinct().forEach(entry -> {
            var merger = inForce.get(entry);
            if (merger == null) gone.add(entry);
            else kept.add(entry, merger.household(), merger.into(), merger.position());
        });
        gone.run(tables, "delete from $figure.merger m using {rows} where m.county = :county and m.entry = rows.c1");
        kept.insert(tables, "$figure.merger", "entry, household, into_household, position", """
                on conflict (county, entry) do update
                set household = excluded.household, into_household = excluded.into_household""");
    }

    private static void write(Tables tables, Turn turn) {
        var ended = new Rows("uuid", "int8");
        turn.ended().forEach(ended::add);
        ended.run(tables, """
                update $figure.alias a set until_position = rows.c2 from {rows}
                where a.county = :county and a.subject = rows.c1 and a.until_position is null""");
        var begun = new Rows("uuid", "uuid", "int8", "int8");
        for (var span : turn.begun()) begun.add(span.subject(), span.becomes(), span.from(), span.until());
        begun.insert(tables, "$figure.alias", "subject, becomes, from_position, until_position", "");
    }
}
