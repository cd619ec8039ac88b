package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Fact;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Keeps hazards as they stand. One may be said to be cleared before anybody here knows that it was found. */
final class HazardRows {

    private static final String CLEARED = """
            update $assistance.hazard h set (cleared, cleared_by) = (
              select c.day, c.entry from $assistance.clearing c
              where c.county = h.county and c.hazard = h.hazard order by c.day, c.position limit 1)
            where h.county = :county and h.hazard = any(:touched)""";

    private HazardRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var found = Standing.of(changes, HazardEntry.Found.class);
        var cleared = Standing.of(changes, (Fact fact) -> hazard(fact) != null);
        if (found.isEmpty() && cleared.isEmpty()) return;
        var touched = new HashSet<>(found.entries());
        for (var change : changes)
            for (var version : new Version[] {change.before(), change.after()})
                if (version != null && hazard(version.fact()) != null) touched.add(hazard(version.fact()));
        found.clear(tables, "$assistance.hazard", "hazard");
        cleared.clear(tables, "$assistance.clearing", "entry");
        found(found).insert(tables, "$assistance.hazard", """
                hazard, programme, unit, village, day, kind, urgency, position, words_of""", "");
        cleared(cleared).insert(tables, "$assistance.clearing", """
                entry, hazard, programme, unit, village, day, position""", "");
        tables.sql(CLEARED).param("touched", Tables.array("uuid", touched)).update();
    }

    /** The one that was cleared, where that is said. */
    private static UUID hazard(Fact fact) {
        return fact.entry() instanceof HazardEntry.Cleared cleared ? cleared.hazard() : null;
    }

    private static Rows found(Standing found) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "date", "text", "text", "int8", "uuid");
        for (var kept : found.kept()) {
            var about = kept.about();
            var said = (HazardEntry.Found) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.fact().day(),
                    said.kind(),
                    said.urgency(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }

    private static Rows cleared(Standing cleared) {
        var rows = new Rows("uuid", "uuid", "uuid", "uuid", "int8", "date", "int8");
        for (var kept : cleared.kept()) {
            var about = kept.about();
            rows.add(
                    kept.entry(),
                    hazard(kept.fact()),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.fact().day(),
                    kept.entered());
        }
        return rows;
    }
}
