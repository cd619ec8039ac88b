package groundwork.assistance;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.Benefit;
import groundwork.ledger.Fact;
import groundwork.ledger.FundsEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Money: where it came from, where it went, and what is left of it. */
@Component
final class FundsFigures implements Counted {

    private static final String RAISED = "funds.raised";
    private static final String GRANTED = "funds.granted";
    private static final String SPENT = "funds.spent";
    private static final String BALANCE = "funds.balance";
    private static final String BENEFIT = "funds.benefit";

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.sum(RAISED, RAISED, Unit.YUAN),
                Figure.sum(GRANTED, GRANTED, Unit.YUAN),
                Figure.sum(SPENT, SPENT, Unit.YUAN),
                Figure.sum(BALANCE, BALANCE, Unit.YUAN),
                Figure.sum(BENEFIT, BENEFIT, Unit.GOODS).by(Benefit.Measure.values()));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        if (!(fact.entry() instanceof FundsEntry funds)
                || funds.yuan() == null
                || funds.yuan().signum() == 0) return List.of();
        return switch (funds) {
            case FundsEntry.Raised _ -> came(RAISED, entry, fact, funds);
            case FundsEntry.Granted _ -> came(GRANTED, entry, fact, funds);
            case FundsEntry.Spent spent -> spent(entry, fact, spent);
        };
    }

    private static List<Contribution> came(String series, UUID entry, Fact fact, FundsEntry funds) {
        return List.of(
                Contribution.of(series, entry, fact).amount(funds.yuan()),
                Contribution.of(BALANCE, entry, fact).amount(funds.yuan()));
    }

    private static List<Contribution> spent(UUID entry, Fact fact, FundsEntry.Spent spent) {
        var all = new ArrayList<Contribution>();
        all.add(Contribution.of(SPENT, entry, fact).amount(spent.yuan()));
        all.add(Contribution.of(BALANCE, entry, fact).amount(spent.yuan().negate()));
        var benefit = spent.benefit();
        if (benefit != null && benefit.amount().signum() != 0)
            all.add(Contribution.of(BENEFIT, entry, fact)
                    .part(benefit.measure())
                    .amount(benefit.amount()));
        return all;
    }
}
