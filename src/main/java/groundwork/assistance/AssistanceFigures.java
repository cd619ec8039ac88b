package groundwork.assistance;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Benefit;
import groundwork.ledger.Fact;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What help adds to figures by each entry alone; pairs and confirmed jobs follow from their lives, see {@link Help}.
 */
@Component
final class AssistanceFigures implements Counted {

    static final String PAIRS = "pairing.pairs";
    static final String OFFICERS = "pairing.officers";
    static final String JOBS_CONFIRMED = "assistance.jobs_confirmed";
    private static final String INFORMATION = "assistance.information";
    private static final String JOBS = "assistance.jobs";
    private static final String GIVEN = "assistance.given";
    private static final String GOODS = "relief.goods";
    private static final String STOCKED = "relief.stocked";
    private static final String RELIEVED = "relief.households";
    private static final String WORTH = "resource.worth";
    private static final String BENEFIT = "resource.benefit";
    private static final String HAZARDS = "hazard.places";
    private static final String FOUND = "hazard.found";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.sum(PAIRS, PAIRS, Unit.PAIRS),
                Figure.distinct(OFFICERS, OFFICERS, Unit.OFFICERS),
                Figure.sum(INFORMATION, INFORMATION, Unit.PIECES),
                Figure.sum(JOBS, JOBS, Unit.PEOPLE),
                Figure.sum(JOBS_CONFIRMED, JOBS_CONFIRMED, Unit.PEOPLE),
                Figure.sum(GIVEN, GIVEN, Unit.TIMES).by(AssistanceEntry.AssistanceKind.values()),
                Figure.sum(GOODS, GOODS, Unit.GOODS),
                Figure.distinct(RELIEVED, RELIEVED, Unit.HOUSEHOLDS),
                Figure.sum(WORTH, WORTH, Unit.YUAN),
                Figure.sum(BENEFIT, BENEFIT, Unit.GOODS).by(Benefit.Measure.values()),
                Figure.sum(STOCKED, STOCKED, Unit.GOODS),
                Figure.sum(FOUND, FOUND, Unit.PLACES),
                Figure.sum(HAZARDS, HAZARDS, Unit.PLACES));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        if (fact.entry() instanceof AssistanceEntry help) return help(entry, fact, help);
        if (fact.entry() instanceof ReliefEntry.Given given) return relief(entry, fact, given);
        if (fact.entry() instanceof ResourceEntry.Lent lent) return resource(entry, fact, lent);
        if (fact.entry() instanceof ReliefEntry.Stocked stocked) return goods(STOCKED, entry, fact, stocked.goods());
        if (fact.entry() instanceof HazardEntry.Found) return List.of(Contribution.of(FOUND, entry, fact));
        if (fact.entry() instanceof HazardEntry.Cleared cleared)
            return amount(Contribution.of(HAZARDS, entry, fact), BigDecimal.valueOf(cleared.places()));
        return List.of();
    }

    private static List<Contribution> help(UUID entry, Fact fact, AssistanceEntry help) {
        return switch (help) {
            case AssistanceEntry.Given given -> List.of(part(Contribution.of(GIVEN, entry, fact), given.kind()));
            case AssistanceEntry.InformationGiven given ->
                amount(Contribution.of(INFORMATION, entry, fact), BigDecimal.valueOf(given.pieces()));
            case AssistanceEntry.JobFound found ->
                amount(Contribution.of(JOBS, entry, fact), BigDecimal.valueOf(HelpStep.people(found)));
            case AssistanceEntry.JobConfirmed confirmed -> List.of();
        };
    }

    private static List<Contribution> relief(UUID entry, Fact fact, ReliefEntry.Given given) {
        var all = new ArrayList<>(goods(GOODS, entry, fact, given.goods()));
        given.households().stream()
                .distinct()
                .forEach(household ->
                        all.add(Contribution.of(RELIEVED, entry, fact).subject(household)));
        all.addAll(amount(Contribution.of(RELIEVED, entry, fact), BigDecimal.valueOf(given.unnamed())));
        return all;
    }

    private static List<Contribution> goods(String series, UUID entry, Fact fact, List<ReliefEntry.Goods> goods) {
        return goods.stream()
                .flatMap(one -> amount(part(Contribution.of(series, entry, fact), one), one.quantity()).stream())
                .toList();
    }

    private static List<Contribution> resource(UUID entry, Fact fact, ResourceEntry.Lent lent) {
        var all = new ArrayList<>(amount(Contribution.of(WORTH, entry, fact), lent.worth()));
        if (lent.benefit() != null)
            all.addAll(amount(
                    part(Contribution.of(BENEFIT, entry, fact), lent.benefit().measure()),
                    lent.benefit().amount()));
        return all;
    }

    /** Nothing where there was none, so that a trace shows only what counts. */
    private static List<Contribution> amount(Contribution one, BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? List.of() : List.of(one.amount(amount));
    }

    /** An entry may leave its kind out: then it counts, but under none. */
    private static Contribution part(Contribution one, Enum<?> kind) {
        return kind == null ? one : one.part(kind);
    }

    private static Contribution part(Contribution one, ReliefEntry.Goods goods) {
        return goods.kind() == null || goods.unit() == null
                ? one
                : one.part(name(goods.kind()) + "." + name(goods.unit()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
