package groundwork.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which household each one counts as, from the mergers in force. Chains are followed to their end. Of two mergers of
 * the same household the one said last holds; one that would close a circle is without effect.
 */
public final class Mergers {

    /** @param entry the {@link HouseholdEntry.Merged} that says so, at its position */
    public record Merger(UUID entry, UUID household, UUID into, long position) {}

    private Mergers() {}

    /** Those that nobody merged are left out. */
    public static Map<UUID, UUID> roots(Collection<Merger> inForce) {
        var latest = new HashMap<UUID, Merger>();
        for (var merger : inForce)
            latest.merge(merger.household(), merger, (a, b) -> a.position() > b.position() ? a : b);
        var next = new HashMap<UUID, UUID>();
        latest.values().stream()
                .sorted(Comparator.comparingLong(Merger::position))
                .filter(merger -> !root(next, merger.into()).equals(merger.household()))
                .forEach(merger -> next.put(merger.household(), merger.into()));
        var roots = new HashMap<UUID, UUID>();
        next.keySet().forEach(household -> roots.put(household, root(next, household)));
        return roots;
    }

    private static UUID root(Map<UUID, UUID> next, UUID household) {
        var at = household;
        while (next.containsKey(at)) at = next.get(at);
        return at;
    }
}
