package groundwork.figure;

import groundwork.ledger.Change;
import groundwork.ledger.Projection;
import groundwork.ledger.Tables;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the contributions of everything that counts by its entry alone, and which households have become one. */
@Component
final class FigureProjection implements Projection {

    private final List<Counted> nouns;

    FigureProjection(List<Counted> nouns) {
        this.nouns = nouns;
    }

    @Override
    public String schema() {
        return "figure";
    }

    @Override
    public List<String> tables() {
        return List.of("contribution", "merger", "alias");
    }

    /** 2: balances of money, goods that came into stock, hazards found. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var contributions = new Contributions();
        for (var change : changes)
            contributions.shift(
                    change.entry(),
                    change.position(),
                    of(change.entry(), change.before()),
                    of(change.entry(), change.after()));
        contributions.write(tables);
        Aliases.apply(tables, changes);
    }

    private List<Contribution> of(UUID entry, Change.Version version) {
        if (version == null) return List.of();
        return nouns.stream()
                .flatMap(noun -> noun.contributions(entry, version.fact()).stream())
                .toList();
    }
}
