package groundwork.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a batch of changes leaves of the entries it is about, for a projection's table that holds one row for each entry
 * in force. The answer does not depend on how the changes were cut into batches.
 *
 * @param kept entries that are in force now, with their last version: to be inserted or updated
 * @param gone entries that no longer are, or are no longer of this kind: to be deleted
 */
public record Standing(List<Kept> kept, List<UUID> gone) {

    /**
     * @param entered position of the entry itself, also when a correction changed it
     * @param since the position at which it came, or came back, into force; null when it was in force before this batch
     *     and the row already says so
     * @param author of the last change
     */
    public record Kept(UUID entry, long entered, Long since, Author author, Change.Version version) {

        public Fact fact() {
            return version.fact();
        }

        /** For {@code on conflict … set position = greatest(t.position, excluded.position)}. */
        public long sinceOrUnchanged() {
            return since == null ? -1 : since;
        }

        public About about() {
            return version.fact().about();
        }
    }

    /** For a table about every entry of one kind. */
    public static Standing of(List<Change> changes, Class<? extends Entry> kind) {
        return of(changes, fact -> kind.isInstance(fact.entry()));
    }

    /** @param mine which facts the table is about */
    public static Standing of(List<Change> changes, Predicate<Fact> mine) {
        var kept = new LinkedHashMap<UUID, Kept>();
        var gone = new LinkedHashSet<UUID>();
        for (var change : changes) {
            boolean was = is(mine, change.before());
            if (is(mine, change.after())) {
                var earlier = kept.get(change.entry());
                Long since = !was ? (Long) change.position() : earlier == null ? null : earlier.since();
                kept.put(
                        change.entry(),
                        new Kept(change.entry(), change.entered(), since, change.author(), change.after()));
                gone.remove(change.entry());
            } else if (was) {
                kept.remove(change.entry());
                gone.add(change.entry());
            }
        }
        return new Standing(new ArrayList<>(kept.values()), new ArrayList<>(gone));
    }

    private static boolean is(Predicate<Fact> mine, Change.Version version) {
        return version != null && mine.test(version.fact());
    }

    public boolean isEmpty() {
        return kept.isEmpty() && gone.isEmpty();
    }

    /** All that the batch is about, in force or not. */
    public Set<UUID> entries() {
        var all = new LinkedHashSet<>(gone);
        kept.forEach(one -> all.add(one.entry()));
        return all;
    }

    /** Deletes what is gone from a table whose key is {@code (county, column)}. */
    public void delete(Tables tables, String table, String column) {
        delete(tables, table, column, gone);
    }

    /** Deletes also what is in force, for a table whose rows of these entries are then laid anew. */
    public void clear(Tables tables, String table, String column) {
        delete(tables, table, column, entries());
    }

    private static void delete(Tables tables, String table, String column, Collection<UUID> entries) {
        var rows = new Rows("uuid");
        entries.forEach(rows::add);
        rows.run(tables, "delete from " + table + " t using {rows} where t.county = :county and t." + column + " = c1");
    }
}
