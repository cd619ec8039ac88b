package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps the marks in lists of receivers, also those that come before their list. */
final class MarkRows {

    private MarkRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var marks = Standing.of(changes, MarkRows::placed);
        if (marks.isEmpty()) return;
        marks.clear(tables, "$assistance.mark", "entry");
        rows(marks).insert(tables, "$assistance.mark", "entry, relief, household, sign, position, words_of", "");
    }

    private static Rows rows(Standing marks) {
        var rows = new Rows("uuid", "uuid", "uuid", "text", "int8", "uuid");
        for (var kept : marks.kept()) {
            var said = (ReliefEntry.Received) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    said.relief(),
                    said.household(),
                    said.sign(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }

    private static boolean placed(Fact fact) {
        return fact.entry() instanceof ReliefEntry.Received said && said.relief() != null && said.household() != null;
    }
}
