package groundwork.demand;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What demands add to figures. All are distinct demands, those merged into another left to that one, selected by the
 * day they were raised; each points to the entry that shows it.
 */
@Component
final class DemandFigures implements Counted {

    /** What may set a deadline. */
    private static final Set<Move> DAYS = Set.of(Move.REFERRAL, Move.EXTENSION_GRANTED);

    private static final Set<Means> HELP = Set.of(Means.PAIRING, Means.ASSISTANCE);

    @Override
    public List<Figure> figures() {
        return List.of(
                demands("demand.raised").by(Topic.values()),
                demands("demand.settled").by(Topic.values()),
                demands("demand.confirmed"),
                demands("demand.disputed"),
                demands("demand.waiting"),
                demands("demand.declined"),
                demands("demand.overdue"),
                demands("demand.unconfirmed"),
                demands("demand.difficulties"),
                demands("demand.difficulties_confirmed"),
                Figure.sum("benefit.settled", "benefit.settled", Unit.GOODS).by(Benefit.Measure.values()));
    }

    private static Figure demands(String id) {
        return Figure.distinct(id, id, Unit.DEMANDS);
    }

    /** What a demand contributes as it stands; nothing when it is null. */
    static List<Contribution> of(Demand demand) {
        if (demand == null || demand.raised() == null || demand.state() == State.MERGED) return List.of();
        var counted = new Counting(demand);
        counted.add("demand.raised", demand.raised());
        if (demand.state().open() && demand.due() != null) counted.overdue();
        switch (demand.state()) {
            case SETTLED -> {
                counted.settled();
                counted.unconfirmed();
            }
            case CONFIRMED -> counted.settled();
            case DISPUTED -> counted.add("demand.disputed", demand.brought());
            case WAITING -> counted.add("demand.waiting", demand.brought());
            case DECLINED -> counted.add("demand.declined", demand.brought());
            case UNKNOWN, RAISED, REFERRED, ACCEPTED, GRANTED, REFUSED, WITHDRAWN, MERGED -> {}
        }
        return counted.contributions;
    }

    private record Counting(Demand demand, List<Contribution> contributions) {

        Counting(Demand demand) {
            this(demand, new ArrayList<>());
        }

        void add(String series, Step shown) {
            var one = plain(series, shown).subject(demand.id());
            contributions.add(
                    demand.first().topic() == null
                            ? one
                            : one.part(demand.first().topic()));
        }

        private Contribution plain(String series, Step shown) {
            var raised = demand.raised();
            return Contribution.of(series, shown.entry(), raised.fact().about(), raised.day());
        }

        /** Shown by what last spoke of its day. */
        void overdue() {
            var last = demand.life().reversed().stream()
                    .filter(told -> !told.flagged() && DAYS.contains(told.step().move()))
                    .findFirst()
                    .orElseThrow()
                    .step();
            contributions.add(plain("demand.overdue", last).subject(demand.id()).due(demand.due()));
        }

        void unconfirmed() {
            var settled = demand.settled();
            contributions.add(
                    plain("demand.unconfirmed", settled).subject(demand.id()).due(Silence.end(settled.day())));
        }

        void settled() {
            var settlement = demand.settlement();
            var helped = settlement.means() != null && HELP.contains(settlement.means());
            add("demand.settled", demand.settled());
            if (helped) add("demand.difficulties", demand.settled());
            if (demand.state() == State.CONFIRMED) add("demand.confirmed", demand.confirmed());
            if (demand.state() == State.CONFIRMED && helped) add("demand.difficulties_confirmed", demand.confirmed());
            var benefit = settlement.benefit();
            if (benefit != null && benefit.amount() != null && benefit.measure() != null)
                contributions.add(plain("benefit.settled", demand.settled())
                        .amount(benefit.amount())
                        .part(benefit.measure()));
        }
    }
}
