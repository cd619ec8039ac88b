package groundwork.demand;

import groundwork.ledger.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Some demands with all their steps, and every demand that mergers connect them with: what a batch of changes is laid
 * on. What changes in one demand can change another only along a merger.
 */
final class Casebook {

    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> entries = new HashMap<>();
    private final Map<UUID, Row> mergers = new LinkedHashMap<>();

    static Casebook of(Iterable<Row> loaded) {
        var book = new Casebook();
        loaded.forEach(book::put);
        return book;
    }

    Map<UUID, Row> rows() {
        return rows;
    }

    /** The demands that a change may touch: those it speaks of, before and after, and whatever is merged with them. */
    Set<UUID> touchedBy(Change change) {
        var touched = new LinkedHashSet<UUID>();
        var was = rows.get(change.entry());
        if (was != null) connected(was.demand(), touched);
        var now = Row.after(change);
        if (now != null) connected(now.demand(), touched);
        if (now != null && now.into() != null) connected(now.into(), touched);
        return touched;
    }

    void lay(Change change) {
        var now = Row.after(change);
        remove(change.entry());
        if (now != null) put(now);
    }

    /** Each of these as it stands, by id; those without an effective step are left out. */
    Map<UUID, Demand> fold(Set<UUID> demands) {
        var steps = new LinkedHashMap<UUID, List<Step>>();
        demands.forEach(demand -> steps.put(demand, steps(demand)));
        steps.values().removeIf(List::isEmpty);
        var holding = mergers.isEmpty() ? Set.<UUID>of() : Mergers.holding(steps);
        var folded = new LinkedHashMap<UUID, Demand>();
        steps.forEach((demand, life) -> folded.put(demand, Demand.of(demand, life, holding)));
        return folded;
    }

    private List<Step> steps(UUID demand) {
        return entries.getOrDefault(demand, Set.of()).stream()
                .map(rows::get)
                .map(Row::step)
                .toList();
    }

    private void put(Row row) {
        rows.put(row.entry(), row);
        entries.computeIfAbsent(row.demand(), d -> new LinkedHashSet<>()).add(row.entry());
        if (row.into() != null) mergers.put(row.entry(), row);
    }

    private void remove(UUID entry) {
        var was = rows.remove(entry);
        if (was != null) entries.get(was.demand()).remove(entry);
        mergers.remove(entry);
    }

    private void connected(UUID start, Set<UUID> found) {
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            var demand = waiting.removeLast();
            if (!found.add(demand)) continue;
            for (var merger : mergers.values()) {
                if (merger.demand().equals(demand)) waiting.add(merger.into());
                if (merger.into().equals(demand)) waiting.add(merger.demand());
            }
        }
    }
}
