package groundwork.card;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Keeps when somebody was at each household's door. */
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
