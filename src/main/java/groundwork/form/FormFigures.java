package groundwork.form;

import groundwork.figure.Contribution;
import groundwork.figure.Counted;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.OpinionEntry;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Forms without a code and opinions, which count by each entry alone; coded forms are counted by
 * {@link FormProjection}.
 */
@Component
final class FormFigures implements Counted {

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.sum("form.issued", "form.issued", Unit.FORMS).by(FormEntry.Recipient.values()),
                Figure.sum("form.returned", "form.returned", Unit.FORMS),
                Figure.sum("opinion.count", "opinion.count", Unit.PIECES),
                Figure.sum("opinion.style", "opinion.style", Unit.PIECES));
    }

    @Override
    public List<Contribution> contributions(UUID entry, Fact fact) {
        if (fact.entry() instanceof FormEntry form) return forms(entry, fact, form);
        if (fact.entry() instanceof OpinionEntry.TakenDown opinion)
            return many(
                    Contribution.of(opinion.ownStyle() ? "opinion.style" : "opinion.count", entry, fact),
                    opinion.count());
        return List.of();
    }

    private static List<Contribution> forms(UUID entry, Fact fact, FormEntry form) {
        return switch (form) {
            case FormEntry.DrawnUp _ -> List.of();
            case FormEntry.Issued issued -> {
                var one = Contribution.of("form.issued", entry, fact);
                yield many(issued.recipient() == null ? one : one.part(issued.recipient()), issued.uncoded());
            }
            case FormEntry.Returned returned -> many(Contribution.of("form.returned", entry, fact), returned.uncoded());
        };
    }

    private static List<Contribution> many(Contribution one, int many) {
        return many == 0 ? List.of() : List.of(one.amount(many));
    }
}
