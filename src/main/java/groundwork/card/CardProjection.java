package groundwork.card;

import groundwork.figure.Contributions;
import groundwork.ledger.Change;
import groundwork.ledger.Projection;
import groundwork.ledger.Tables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps households, cards, village profiles and visits at home in step with the ledger. */
@Component
final class CardProjection implements Projection {

    @Override
    public String schema() {
        return "card";
    }

    @Override
    public List<String> tables() {
        return List.of("household", "merger", "merged", "card", "withdrawal", "profile", "included", "visit", "answer");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        Registrations.apply(tables, changes);
        Merged.apply(tables, changes);
        Inclusions.apply(tables, changes);
        Doors.apply(tables, changes);
        Heard.apply(tables, changes);
        var contributions = new Contributions();
        Dealing.apply(tables, changes, contributions);
        Profiles.apply(tables, changes, contributions);
        contributions.write(tables);
    }
}
