package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is left to do about demands, for the list of gaps. */
@Component
class DemandGaps implements Gaps {

    private final Demands demands;
    private final Judging judging;

    DemandGaps(Demands demands, Judging judging) {
        this.demands = demands;
        this.judging = judging;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var open = demands.open(scope, Filter.ALL.of(programme.id()), judging.now(scope));
        return List.of(
                new Gap("demand.gap.overdue", open.overdue(), programme.in("/demands?tab=all&overdue=1")),
                new Gap("demand.gap.raised", open.raised(), programme.in("/demands?tab=all&state=raised")),
                new Gap("demand.gap.unconfirmed", open.silent(), programme.in("/demands?tab=settled&silent=1")),
                new Gap("demand.gap.unlooked", open.unlooked(), programme.in("/demands?tab=settled&unlooked=1")),
                new Gap("demand.gap.flagged", open.flagged(), programme.in("/demands?tab=all&attention=1")));
    }
}
