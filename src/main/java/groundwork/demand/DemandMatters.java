package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Matter;
import groundwork.frame.Matters;
import java.util.Locale;
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
        return demands.find(scope, id).filter(demand -> demand.raised() != null).map(DemandMatters::matter);
    }

    private static Matter matter(Demand demand) {
        var about = demand.raised().fact().about();
        var topic = demand.first().topic();
        return new Matter(
                topic == null ? null : "entry.topic." + topic.name().toLowerCase(Locale.ROOT),
                about,
                demand.with() == null ? about.unit() : demand.with(),
                about.officers());
    }
}
