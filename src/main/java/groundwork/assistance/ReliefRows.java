package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps relief as it was given. */
final class ReliefRows {

    private ReliefRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var given = Standing.of(changes, ReliefEntry.Given.class);
        if (given.isEmpty()) return;
        given.clear(tables, "$assistance.relief", "relief");
        rows(given).insert(tables, "$assistance.relief", """
                relief, programme, unit, village, day, occasion, households, unnamed, position, words_of""", "");
    }

    private static Rows rows(Standing given) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "date", "text", "int4", "int4", "int8", "uuid");
        for (var kept : given.kept()) {
            var about = kept.about();
            var said = (ReliefEntry.Given) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.fact().day(),
                    said.occasion(),
                    (int) said.households().stream().distinct().count(),
                    said.unnamed(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }
}
