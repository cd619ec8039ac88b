package groundwork.figure;

import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
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
        return List.of("contribution", "daily", "alias");
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
        merged(tables, changes);
    }

    private List<Contribution> of(UUID entry, Change.Version version) {
        if (version == null) return List.of();
        return nouns.stream()
                .flatMap(noun -> noun.contributions(entry, version.fact()).stream())
                .toList();
    }

    /** A merged household counts as the other from this position on; a struck merger ceases to. */
    private static void merged(Tables tables, List<Change> changes) {
        for (var change : changes) {
            if (change.before() != null && change.before().fact().entry() instanceof HouseholdEntry.Merged)
                tables.sql("""
                                update $figure.alias set until_position = :at
                                where county = :county and entry = :entry and until_position is null""")
                        .param("at", change.position())
                        .param("entry", change.entry())
                        .update();
            if (change.after() != null && change.after().fact().entry() instanceof HouseholdEntry.Merged merged)
                new Rows("uuid", "uuid", "uuid", "int8")
                        .add(change.entry(), merged.household(), merged.into(), change.position())
                        .insert(tables, "$figure.alias", "entry, subject, becomes, from_position", "");
        }
    }
}
