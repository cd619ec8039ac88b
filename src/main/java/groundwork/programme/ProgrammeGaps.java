package groundwork.programme;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.ProgrammeEntry.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is missing in a plan: targets not reached, nobody named, nowhere to go. */
@Component
@Order(10)
final class ProgrammeGaps implements Gaps {

    private final Programmes programmes;
    private final Figures figures;

    ProgrammeGaps(Programmes programmes, Figures figures) {
        this.programmes = programmes;
        this.figures = figures;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var gaps = new ArrayList<Gap>();
        var path = "/programmes/" + programme.slug();
        var targets = programmes.targets(scope, programme.id());
        long missed = scope.read(db -> targets.stream()
                .filter(target -> figures.cited(target.figure())
                        .map(figure -> figures.count(db, figure, Extent.of(programme.id())))
                        .filter(value -> value.value().compareTo(target.atLeast()) >= 0)
                        .isEmpty())
                .count());
        if (missed > 0) gaps.add(new Gap("programme.gap.targets", missed, path + "#targets"));
        if (targets.isEmpty()) gaps.add(new Gap("programme.gap.noTargets", null, path + "/targets"));
        if (programmes.villages(scope, programme.id()).isEmpty())
            gaps.add(new Gap("programme.gap.noVillages", null, path + "/villages"));
        var people = programmes.people(scope, programme.id());
        if (people.stream().noneMatch(person -> person.role() == Role.LEADER))
            gaps.add(new Gap("programme.gap.noLeader", null, path + "/people"));
        if (people.stream().noneMatch(person -> person.role() == Role.LIAISON))
            gaps.add(new Gap("programme.gap.noLiaison", null, path + "/people"));
        return gaps;
    }
}
