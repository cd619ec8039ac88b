package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Entry;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last change of each entry of a kind in a batch: a table that holds rows of such entries is laid anew for them, so
 * that it comes out the same however the changes were cut into batches.
 */
record Latest<E extends Entry>(Class<E> kind, Map<UUID, Change> changes) {

    static <E extends Entry> Latest<E> of(List<Change> changes, Class<E> kind) {
        var last = new LinkedHashMap<UUID, Change>();
        for (var change : changes)
            if (is(kind, change.before()) || is(kind, change.after()) || last.containsKey(change.entry()))
                last.put(change.entry(), change);
        return new Latest<>(kind, last);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    Collection<UUID> entries() {
        return changes.keySet();
    }

    Stream<Kept<E>> kept() {
        return changes.values().stream()
                .filter(change -> is(kind, change.after()))
                .map(change -> new Kept<>(
                        change.entry(),
                        change.entered(),
                        kind.cast(change.after().fact().entry()),
                        change.after()));
    }

    /** @param column that holds the entry, in a table whose key or index it is */
    void delete(Tables tables, String table, String column) {
        var rows = new Rows("uuid");
        entries().forEach(rows::add);
        rows.run(tables, "delete from " + table + " t using {rows} where t.county = :county and t." + column + " = c1");
    }

    private static boolean is(Class<?> kind, Version version) {
        return version != null && kind.isInstance(version.fact().entry());
    }
}
