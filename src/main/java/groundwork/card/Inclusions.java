package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps which villages a programme works in, since its cards are theirs. */
final class Inclusions {

    private Inclusions() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, Inclusions::somewhere);
        standing.delete(tables, "$card.included", "entry");
        var rows = new Rows("uuid", "uuid", "int8");
        for (var kept : standing.kept()) {
            var about = kept.about();
            rows.add(kept.entry(), about.programme(), about.village());
        }
        rows.insert(tables, "$card.included", "entry, programme, village", """
                on conflict (county, entry) do update
                set programme = excluded.programme, village = excluded.village""");
    }

    private static boolean somewhere(Fact fact) {
        return fact.entry() instanceof ProgrammeEntry.VillageIncluded
                && fact.about().programme() != null
                && fact.about().village() != null;
    }
}
