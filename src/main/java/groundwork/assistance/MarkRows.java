package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps the marks in lists of receivers, also those that come before their list. */
final class MarkRows {

    private MarkRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var marks = Latest.of(changes, ReliefEntry.Received.class);
        if (marks.isEmpty()) return;
        marks.delete(tables, "$assistance.mark", "entry");
        rows(marks).insert(tables, "$assistance.mark", "entry, relief, household, sign, position, words_of", "");
    }

    private static Rows rows(Latest<ReliefEntry.Received> marks) {
        var rows = new Rows("uuid", "uuid", "uuid", "text", "int8", "uuid");
        marks.kept()
                .filter(kept -> kept.said().relief() != null && kept.said().household() != null)
                .forEach(kept -> rows.add(
                        kept.entry(),
                        kept.said().relief(),
                        kept.said().household(),
                        kept.said().sign(),
                        kept.position(),
                        kept.version().wordsOf()));
        return rows;
    }
}
