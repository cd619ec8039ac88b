package groundwork.assistance.web;

import groundwork.assistance.Pots;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Money that was spent, and goods that were given, although nobody had them; and money of no programme. */
@Component
class PotGaps implements Gaps {

    private final Pots pots;

    PotGaps(Pots pots) {
        this.pots = pots;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var below = pots.below(scope, programme.id());
        return List.of(
                new Gap("assistance.gap.funds", below.funds(), programme.in("/assistance/funds")),
                new Gap("assistance.gap.goods", below.goods(), programme.in("/assistance/relief")),
                new Gap("assistance.gap.loose", pots.loose(scope), programme.in("/assistance/funds?loose=1")));
    }
}
