package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is left to do about demands, for the list of gaps. */
@Component
class DemandGaps implements Gaps {

    private final Demands demands;
    private final Clock clock;

    DemandGaps(Demands demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var filter = Filter.ALL.of(programme.id());
        var open = demands.open(scope, filter, programme.asOf(LocalDate.ofInstant(clock.instant(), Fact.ZONE)));
        return List.of(
                new Gap("demand.gap.overdue", open.overdue(), programme.in("/demands")),
                new Gap("demand.gap.raised", open.raised(), programme.in("/demands")),
                new Gap("demand.gap.unconfirmed", open.unconfirmed(), programme.in("/demands?tab=settled")),
                new Gap("demand.gap.unlooked", open.unlooked(), programme.in("/demands?tab=settled&unlooked=1")),
                new Gap("demand.gap.flagged", open.flagged(), programme.in("/demands?tab=all&attention=1")));
    }
}
