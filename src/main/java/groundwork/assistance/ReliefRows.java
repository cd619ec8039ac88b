package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps relief as it was given. */
final class ReliefRows {

    private ReliefRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var given = Latest.of(changes, ReliefEntry.Given.class);
        if (given.isEmpty()) return;
        given.delete(tables, "$assistance.relief", "relief");
        rows(given).insert(tables, "$assistance.relief", """
                relief, programme, unit, village, day, occasion, households, unnamed, position, words_of""", "");
    }

    private static Rows rows(Latest<ReliefEntry.Given> given) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "date", "text", "int4", "int4", "int8", "uuid");
        given.kept().forEach(kept -> {
            var about = kept.version().fact().about();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.version().fact().day(),
                    kept.said().occasion(),
                    (int) kept.said().households().stream().distinct().count(),
                    kept.said().unnamed(),
                    kept.position(),
                    kept.version().wordsOf());
        });
        return rows;
    }
}
