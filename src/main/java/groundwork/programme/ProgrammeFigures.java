package groundwork.programme;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who takes part in a programme, and how many villages it works in. */
@Component
final class ProgrammeFigures implements Counted {

    private static final String OFFICERS = "programme.officers";
    private static final String VILLAGES = "programme.villages";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.distinct(OFFICERS, OFFICERS, Unit.OFFICERS).by(Role.values()),
                Figure.distinct(VILLAGES, VILLAGES, Unit.VILLAGES));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        if (!(fact.entry() instanceof ProgrammeEntry about)) return List.of();
        return switch (about) {
            case ProgrammeEntry.Joined joined ->
                List.of(Contribution.of(OFFICERS, entry, fact)
                        .subject(joined.officer())
                        .part(joined.role()));
            case ProgrammeEntry.VillageIncluded included ->
                fact.about().village() == null
                        ? List.of()
                        : List.of(Contribution.of(VILLAGES, entry, fact).subject(village(fact)));
            case ProgrammeEntry.Planned planned -> List.of();
            case ProgrammeEntry.Targeted targeted -> List.of();
            case ProgrammeEntry.DeficiencyFound found -> List.of();
            case ProgrammeEntry.Promised promised -> List.of();
        };
    }

    private static UUID village(Fact fact) {
        return Ids.derived("village", fact.about().village());
    }
}
