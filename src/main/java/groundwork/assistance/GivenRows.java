package groundwork.assistance;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps everything that was given as help, each entry a row. */
final class GivenRows {

    private GivenRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var given = Standing.of(changes, fact -> GivenKind.gives(fact.entry()));
        if (given.isEmpty()) return;
        given.clear(tables, "$assistance.given", "entry");
        var rows = new Rows("uuid text uuid uuid int8 uuid uuid numeric date int8 uuid".split(" "));
        for (var kept : given.kept()) {
            var about = kept.about();
            var said = kept.fact().entry();
            rows.add(
                    kept.entry(),
                    GivenKind.of(said),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    said instanceof AssistanceEntry help ? help.household() : null,
                    said instanceof AssistanceEntry help ? help.pairing() : null,
                    GivenKind.quantity(said),
                    kept.fact().day(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        rows.insert(tables, "$assistance.given", """
                entry, kind, programme, unit, village, household, pairing, quantity, day, position, words_of""", "");
    }
}
