package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        var found = Latest.of(changes, HazardEntry.Found.class);
        var cleared = Latest.of(changes, HazardEntry.Cleared.class);
        if (found.isEmpty() && cleared.isEmpty()) return;
        var touched = new HashSet<>(found.entries());
        for (var change : changes) {
            touch(touched, change.before());
            touch(touched, change.after());
        }
        found.delete(tables, "$assistance.hazard", "hazard");
        cleared.delete(tables, "$assistance.clearing", "entry");
        found(found).insert(tables, "$assistance.hazard", """
                hazard, programme, unit, village, day, kind, urgency, position, words_of""", "");
        cleared(cleared).insert(tables, "$assistance.clearing", """
                entry, hazard, programme, unit, village, day, position""", "");
        tables.sql(CLEARED).param("touched", Tables.array("uuid", touched)).update();
    }

    private static void touch(Set<UUID> touched, Version version) {
        if (version != null
                && version.fact().entry() instanceof HazardEntry.Cleared cleared
                && cleared.hazard() != null) touched.add(cleared.hazard());
    }

    private static Rows found(Latest<HazardEntry.Found> found) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "date", "text", "text", "int8", "uuid");
        found.kept().forEach(kept -> {
            var about = kept.version().fact().about();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.version().fact().day(),
                    kept.said().kind(),
                    kept.said().urgency(),
                    kept.position(),
                    kept.version().wordsOf());
        });
        return rows;
    }

    private static Rows cleared(Latest<HazardEntry.Cleared> cleared) {
        var rows = new Rows("uuid", "uuid", "uuid", "uuid", "int8", "date", "int8");
        cleared.kept().filter(kept -> kept.said().hazard() != null).forEach(kept -> {
            var about = kept.version().fact().about();
            rows.add(
                    kept.entry(),
                    kept.said().hazard(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.version().fact().day(),
                    kept.position());
        });
        return rows;
    }
}
