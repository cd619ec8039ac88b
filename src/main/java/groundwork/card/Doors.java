package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps when somebody was last at each household's door, and how often. */
final class Doors {

    private Doors() {}

    /** One visit, as it stands in the table. */
    private record Door(UUID household, LocalDate day, UUID entry) {}

    static void apply(Tables tables, List<Change> changes) {
        var was = new LinkedHashSet<Door>();
        for (var change : changes) if (atHome(change.before())) was.add(door(change.entry(), change.before()));
        var is = Standing.of(changes, (Fact fact) -> atHome(fact)).kept().stream()
                .map(kept -> door(kept.entry(), kept.version()))
                .toList();
        var gone = new Rows("uuid", "date", "uuid");
        was.forEach(door -> gone.add(door.household(), door.day(), door.entry()));
        gone.run(tables, """
                delete from $card.visit v using {rows}
                where v.county = :county and v.household = c1 and v.day = c2 and v.entry = c3""");
        var come = new Rows("uuid", "date", "uuid");
        is.forEach(door -> come.add(door.household(), door.day(), door.entry()));
        come.insert(tables, "$card.visit", "household, day, entry", "");
        count(tables, was, is);
    }

    /** Where nothing but new visits came they are added; a door where one went is counted again. */
    private static void count(Tables tables, Set<Door> was, List<Door> is) {
        var again = new LinkedHashSet<UUID>();
        was.forEach(door -> again.add(door.household()));
        var added = new LinkedHashMap<UUID, List<LocalDate>>();
        for (var door : is)
            if (!again.contains(door.household()))
                added.computeIfAbsent(door.household(), h -> new ArrayList<>()).add(door.day());
        var more = new Rows("uuid", "date", "int4");
        added.forEach((household, days) -> more.add(household, Collections.max(days), days.size()));
        more.insert(tables, "$card.visited as d", "household, last_day, visits", """
                on conflict (county, household) do update
                set last_day = greatest(d.last_day, excluded.last_day), visits = d.visits + excluded.visits""");
        var touched = new Rows("uuid");
        again.forEach(touched::add);
        touched.run(tables, """
                insert into $card.visited (county, household, last_day, visits)
                select :county, c1, max(v.day), count(v.entry)
                from {rows} left join $card.visit v on v.county = :county and v.household = c1 group by c1
                on conflict (county, household) do update
                set last_day = excluded.last_day, visits = excluded.visits""");
    }

    private static Door door(UUID entry, Change.Version version) {
        var made = (VisitEntry.Made) version.fact().entry();
        return new Door(made.household(), version.fact().day(), entry);
    }

    private static boolean atHome(Change.Version version) {
        return version != null && atHome(version.fact());
    }

    private static boolean atHome(Fact fact) {
        return fact.entry() instanceof VisitEntry.Made made
                && made.kind() == VisitKind.HOME
                && made.household() != null;
    }
}
