package groundwork.demand;

import groundwork.figure.Contributions;
import groundwork.ledger.Change;
import groundwork.ledger.Projection;
import groundwork.ledger.Tables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps every demand's steps and what they make of it, and with each change the figures that follow from its state. */
@Component
final class DemandProjection implements Projection {

    @Override
    public String schema() {
        return "demand";
    }

    @Override
    public List<String> tables() {
        return List.of("step", "demand", "tally");
    }

    /**
     * 2: urgency, passed on, before the leading group; settled and unconfirmed. 3: how many there are of each kind. 4:
     * units that help; what is history, and what more time is asked for.
     */
    @Override
    public int version() {
        return 4;
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var ours = changes.stream().filter(DemandProjection::concerns).toList();
        if (ours.isEmpty()) return;
        var stored = DemandTables.load(tables, ours);
        var book = Casebook.of(stored.rows());
        var contributions = new Contributions();
        var touched = new LinkedHashSet<UUID>();
        var tally = new Tally();
        for (var change : ours) {
            var these = book.touchedBy(change);
            var before = book.fold(these);
            book.lay(change);
            var after = book.fold(these);
            for (var demand : these)
                contributions.shift(
                        demand,
                        change.position(),
                        DemandFigures.of(before.get(demand)),
                        DemandFigures.of(after.get(demand)));
            tally.shift(before, after);
            touched.addAll(these);
        }
        stored.save(book, touched);
        tally.write(tables);
        contributions.write(tables);
    }

    private static boolean concerns(Change change) {
        return Row.before(change) != null || Row.after(change) != null;
    }
}
