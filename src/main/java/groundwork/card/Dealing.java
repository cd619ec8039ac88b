package groundwork.card;

import groundwork.card.Deck.Withdrawal;
import groundwork.figure.Contributions;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the cards: loads those that a batch touches, follows it in order, writes them back. */
final class Dealing {

    private Dealing() {}

    static void apply(Tables tables, List<Change> changes, Contributions contributions) {
        var mine =
                changes.stream().filter(change -> !Deck.cards(change).isEmpty()).toList();
        if (mine.isEmpty()) return;
        var cards = new LinkedHashSet<UUID>();
        mine.forEach(change -> cards.addAll(Deck.cards(change)));
        var deck = load(tables, cards);
        for (var change : mine) follow(deck, change, contributions);
        write(tables, deck, cards, mine);
    }

    static void follow(Deck deck, Change change, Contributions contributions) {
        var touched = List.copyOf(Deck.cards(change));
        var before = touched.stream().map(deck::counted).toList();
        deck.lay(change);
        for (int i = 0; i < touched.size(); i++) {
            var card = touched.get(i);
            contributions.shift(card, change.position(), before.get(i), deck.counted(card));
        }
    }

    private static Deck load(Tables tables, Set<UUID> cards) {
        var deck = new Deck();
        var issued = tables.sql("""
                        select id, household, officer, programme, unit, village, day, position
                        from $card.card where county = :county and id = any(:cards)""");
        issued.param("cards", Tables.array("uuid", cards)).query(row -> {
            var about = new About(
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class),
                    row.getObject(6, Long.class),
                    List.of(),
                    null);
            deck.put(new Issue(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    about,
                    row.getObject(7, LocalDate.class),
                    row.getLong(8)));
        });
        tables.sql("select entry, card, day from $card.withdrawal where county = :county and card = any(:cards)")
                .param("cards", Tables.array("uuid", cards))
                .query(row -> {
                    deck.put(new Withdrawal(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, LocalDate.class)));
                });
        return deck;
    }

    private static void write(Tables tables, Deck deck, Set<UUID> cards, List<Change> changes) {
        Standing.of(changes, CardEntry.Issued.class).delete(tables, "$card.card", "id");
        var withdrawals = Standing.of(changes, CardEntry.Withdrawn.class);
        withdrawals.delete(tables, "$card.withdrawal", "entry");
        var said = new Rows("uuid", "uuid", "date");
        for (var kept : withdrawals.kept())
            said.add(
                    kept.entry(),
                    ((CardEntry.Withdrawn) kept.fact().entry()).card(),
                    kept.fact().day());
        said.insert(tables, "$card.withdrawal", "entry, card, day", """
                on conflict (county, entry) do update set card = excluded.card, day = excluded.day""");
        var rows = new Rows("uuid", "uuid", "uuid", "uuid", "uuid", "int8", "date", "date", "int8");
        for (var card : cards)
            deck.issue(card)
                    .ifPresent(issue -> rows.add(
                            card,
                            issue.household(),
                            issue.officer(),
                            issue.about().programme(),
                            issue.about().unit(),
                            issue.about().village(),
                            issue.day(),
                            deck.withdrawn(card).orElse(null),
                            issue.position()));
        rows.insert(
                tables,
                "$card.card",
                "id, household, officer, programme, unit, village, day, withdrawn, position",
                """
                on conflict (county, id) do update set household = excluded.household, officer = excluded.officer,
                  programme = excluded.programme, unit = excluded.unit, village = excluded.village, day = excluded.day,
                  withdrawn = excluded.withdrawn, position = excluded.position""");
    }
}
