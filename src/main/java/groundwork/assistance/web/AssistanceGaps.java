package groundwork.assistance.web;

import groundwork.assistance.Hazards;
import groundwork.assistance.Pairings;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hazards that are still there, and entries about a pairing or job that nobody has entered. */
@Component
class AssistanceGaps implements Gaps {

    private final Hazards hazards;
    private final Pairings pairings;

    AssistanceGaps(Hazards hazards, Pairings pairings) {
        this.hazards = hazards;
        this.pairings = pairings;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var id = programme.id();
        return List.of(
                new Gap("assistance.gap.hazards", hazards.open(scope, id), programme.in("/assistance/hazards")),
                new Gap("assistance.gap.stray", pairings.strays(scope, id), programme.in("/assistance")));
    }
}
