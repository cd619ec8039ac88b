package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps when somebody was last at each household's door, and how often. */
final class Doors {

    private Doors() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, Doors::atHome);
        if (standing.isEmpty()) return;
        standing.delete(tables, "$card.visit", "entry");
        var rows = new Rows("uuid", "uuid", "date");
        for (var kept : standing.kept()) {
            var made = (VisitEntry.Made) kept.fact().entry();
            rows.add(kept.entry(), made.household(), kept.fact().day());
        }
        rows.insert(tables, "$card.visit", "entry, household, day", """
                on conflict (county, entry) do update set household = excluded.household, day = excluded.day""");
        count(tables, households(changes));
    }

    private static boolean atHome(Fact fact) {
        return fact.entry() instanceof VisitEntry.Made made
                && made.kind() == VisitKind.HOME
                && made.household() != null;
    }

    private static Set<UUID> households(List<Change> changes) {
        var households = new LinkedHashSet<UUID>();
        for (var change : changes) {
            if (change.before() != null && atHome(change.before().fact()))
                households.add(((VisitEntry.Made) change.before().fact().entry()).household());
            if (change.after() != null && atHome(change.after().fact()))
                households.add(((VisitEntry.Made) change.after().fact().entry()).household());
        }
        return households;
    }

    /**
     * Counts each touched household's visits again: there are few at one door, and a strike needs no case of its own.
     */
    private static void count(Tables tables, Set<UUID> households) {
        var touched = new Rows("uuid");
        households.forEach(touched::add);
        touched.run(tables, """
                insert into $card.visited (county, household, last_day, visits)
                select :county, c1, max(v.day), count(v.entry)
                from {rows} left join $card.visit v on v.county = :county and v.household = c1 group by c1
                on conflict (county, household) do update
                set last_day = excluded.last_day, visits = excluded.visits""");
    }
}
