package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Mergers;
import groundwork.ledger.Mergers.Merger;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps which household each merged one counts as. */
final class Merged {

    private Merged() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, HouseholdEntry.Merged.class);
        if (standing.isEmpty()) return;
        var before = roots(tables);
        standing.delete(tables, "$card.merger", "entry");
        var said = new Rows("uuid", "uuid", "uuid", "int8");
        for (var kept : standing.kept()) {
            var merged = (HouseholdEntry.Merged) kept.fact().entry();
            said.add(kept.entry(), merged.household(), merged.into(), kept.sinceOrUnchanged());
        }
        said.insert(tables, "$card.merger as m", "entry, household, into_household, position", """
                on conflict (county, entry) do update set household = excluded.household,
                  into_household = excluded.into_household, position = greatest(m.position, excluded.position)""");
        write(tables, before, roots(tables));
    }

    /** Mergers are rare: a county has few enough to read them all. */
    private static Map<UUID, UUID> roots(Tables tables) {
        return Mergers.roots(tables.sql("""
                        select entry, household, into_household, position from $card.merger where county = :county""")
                .query((row, n) -> new Merger(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getLong(4)))
                .list());
    }

    private static void write(Tables tables, Map<UUID, UUID> before, Map<UUID, UUID> after) {
        var parted = new HashMap<>(before);
        parted.keySet().removeAll(after.keySet());
        var gone = new Rows("uuid");
        parted.keySet().forEach(gone::add);
        gone.run(tables, "delete from $card.merged m using {rows} where m.county = :county and m.household = c1");
        var found = new Rows("uuid", "uuid");
        after.forEach((household, root) -> {
            if (!root.equals(before.get(household))) found.add(household, root);
        });
        found.insert(
                tables,
                "$card.merged",
                "household, root",
                "on conflict (county, household) do update set root = excluded.root");
    }
}
