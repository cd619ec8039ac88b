package groundwork.demand;

import groundwork.ledger.DemandEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which mergers hold among demands that were merged with one another: each need must be counted once, not never. */
final class Mergers {

    private Mergers() {}

    /**
     * A merger holds if the demand it leads to was raised and does not lead back here, and if it fits the state its own
     * demand was in. Earlier positions win.
     *
     * @param demands the steps of every demand that mergers connect
     * @return entries of the mergers that hold
     */
    static Set<UUID> holding(Map<UUID, List<Step>> demands) {
        var mergers = demands.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.move() == Move.MERGER)
                .sorted(Comparator.comparing(Step::position).thenComparing(Step::entry))
                .toList();
        var holding = new HashSet<UUID>();
        var leads = new HashMap<UUID, UUID>();
        for (var merger : mergers) {
            var into = ((DemandEntry.Merged) merger.what()).into();
            if (!raised(demands.get(into)) || end(leads, into).equals(merger.demand())) continue;
            holding.add(merger.entry());
            if (fits(merger, demands.get(merger.demand()), holding)) leads.put(merger.demand(), into);
            else holding.remove(merger.entry());
        }
        return holding;
    }

    private static boolean raised(List<Step> steps) {
        return steps != null && steps.stream().anyMatch(step -> step.move() == Move.RAISING);
    }

    private static UUID end(Map<UUID, UUID> leads, UUID from) {
        var at = from;
        while (leads.containsKey(at)) at = leads.get(at);
        return at;
    }

    private static boolean fits(Step merger, List<Step> steps, Set<UUID> holding) {
        return Demand.of(merger.demand(), steps, holding).life().stream()
                .anyMatch(told -> told.step().equals(merger) && !told.flagged());
    }
}
