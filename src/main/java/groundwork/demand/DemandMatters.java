package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Matter;
import groundwork.frame.Matters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Demands as officers are told of them. */
@Component
class DemandMatters implements Matters {

    private final Demands demands;

    DemandMatters(Demands demands) {
        this.demands = demands;
    }

    @Override
    public Optional<Matter> find(Scope scope, UUID id) {
        return demands.find(scope, id)
                .filter(demand -> demand.raised() != null)
                .map(demand -> matter(demand, raisers(scope, demand)));
    }

    /** Also of those that were merged into it: whoever took one of them down hears how it goes on. */
    private List<UUID> raisers(Scope scope, Demand demand) {
        var all = new LinkedHashMap<>(Map.of(demand.id(), demand));
        var next = demands.duplicates(scope, demand.id());
        while (!next.isEmpty()) {
            var found = demands.find(scope, next);
            next = found.keySet().stream()
                    .filter(one -> all.putIfAbsent(one, found.get(one)) == null)
                    .flatMap(one -> demands.duplicates(scope, one).stream())
                    .filter(one -> !all.containsKey(one))
                    .toList();
        }
        return all.values().stream()
                .filter(one -> one.raised() != null)
                .flatMap(one -> one.about().officers().stream())
                .distinct()
                .toList();
    }

    private static Matter matter(Demand demand, List<UUID> raisers) {
        var about = demand.raised().fact().about();
        var topic = demand.first().topic();
        return new Matter(
                topic == null ? null : "entry.topic." + topic.name().toLowerCase(Locale.ROOT),
                about,
                demand.with() == null ? about.unit() : demand.with(),
                raisers);
    }
}
