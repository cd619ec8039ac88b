package groundwork.demand;

import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Steps for tests, one a day from 1 May 2018 on, each at the next position. */
final class Lives {

    static final LocalDate FIRST = LocalDate.of(2018, 5, 1);

    private final List<Step> steps = new ArrayList<>();

    static UUID id(String name) {
        return Ids.derived("demand test", name);
    }

    Lives then(DemandEntry what) {
        return at(steps.size(), what);
    }

    Lives at(long position, DemandEntry what) {
        var entry = what instanceof DemandEntry.Raised raised ? raised.demand() : id(what + " " + steps.size());
        var fact = Fact.on(FIRST.plusDays(steps.size()), About.NOTHING, what);
        steps.add(new Step(entry, what.demand(), position, fact.day(), fact, entry));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Step last() {
        return steps.getLast();
    }

    static DemandEntry.Raised raised(UUID demand) {
        return new DemandEntry.Raised(demand, DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, null, 1);
    }
}
