package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import groundwork.ledger.VisitEntry;
import java.util.List;

/** Keeps what households say of their visits. */
final class Heard {

    private Heard() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, Heard::answered);
        standing.delete(tables, "$card.answer", "entry");
        var rows = new Rows("uuid", "uuid", "bool", "date", "int8");
        for (var kept : standing.kept()) {
            var said = (VisitEntry.Answered) kept.fact().entry();
            rows.add(kept.entry(), said.visit(), said.so(), kept.fact().day(), kept.sinceOrUnchanged());
        }
        rows.insert(tables, "$card.answer as t", "entry, visit, so, day, position", """
                on conflict (county, entry) do update set visit = excluded.visit, so = excluded.so,
                  day = excluded.day, position = greatest(t.position, excluded.position)""");
    }

    private static boolean answered(Fact fact) {
        return fact.entry() instanceof VisitEntry.Answered said && said.visit() != null;
    }
}
