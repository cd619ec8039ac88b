package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps the registered households. */
final class Registrations {

    private Registrations() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, HouseholdEntry.Registered.class);
        standing.delete(tables, "$card.household", "id");
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "int4", "date", "uuid", "int8");
        for (var kept : standing.kept()) {
            var about = kept.about();
            var team = ((HouseholdEntry.Registered) kept.fact().entry()).team();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    team,
                    kept.fact().day(),
                    kept.version().wordsOf(),
                    kept.sinceOrUnchanged());
        }
        rows.insert(tables, "$card.household as h", "id, programme, unit, village, team, day, words_of, position", """
                on conflict (county, id) do update set programme = excluded.programme, unit = excluded.unit,
                  village = excluded.village, team = excluded.team, day = excluded.day, words_of = excluded.words_of,
                  position = greatest(h.position, excluded.position)""");
    }
}
