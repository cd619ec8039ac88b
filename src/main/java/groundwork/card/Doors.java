package groundwork.card;

import groundwork.ledger.Author;
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

    /**
     * One visit, as it stands in the table.
     *
     * @param by who wrote its last version down on a phone, or null
     */
    private record Door(UUID household, LocalDate day, UUID entry, UUID by) {}

    static void apply(Tables tables, List<Change> changes) {
        var was = new LinkedHashSet<Door>();
        for (var change : changes) if (atHome(change.before())) was.add(door(change.entry(), change.before(), null));
        var is = Standing.of(changes, (Fact fact) -> atHome(fact)).kept().stream()
                .map(kept -> door(kept.entry(), kept.version(), phoning(kept.author())))
                .toList();
        var gone = new Rows("uuid", "date", "uuid");
        was.forEach(door -> gone.add(door.household(), door.day(), door.entry()));
        gone.run(tables, """
                delete from $card.visit v using {rows}
                where v.county = :county and v.household = c1 and v.day = c2 and v.entry = c3""");
        var come = new Rows("uuid", "date", "uuid", "uuid");
        is.forEach(door -> come.add(door.household(), door.day(), door.entry(), door.by()));
        come.insert(tables, "$card.visit", "household, day, entry, by_officer", "");
    }

    /** Whose phone it came from, or null. */
    private static UUID phoning(Author author) {
        return author.device() == null ? null : author.officer();
    }

    private static Door door(UUID entry, Change.Version version, UUID by) {
        var made = (VisitEntry.Made) version.fact().entry();
        return new Door(made.household(), version.fact().day(), entry, by);
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
