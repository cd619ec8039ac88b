package groundwork.card;

import groundwork.figure.Contribution;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Cards and what was said of their withdrawal, in memory. A withdrawal may come before the card it is about, be
 * corrected to be about another, or be struck: a card is withdrawn as long as any withdrawal in force names it.
 */
final class Deck {

    record Withdrawal(UUID entry, UUID card, LocalDate day) {}

    private final Map<UUID, Issue> issues = new HashMap<>();
    private final Map<UUID, Withdrawal> withdrawals = new HashMap<>();

    void put(Issue issue) {
        issues.put(issue.id(), issue);
    }

    void put(Withdrawal withdrawal) {
        withdrawals.put(withdrawal.entry(), withdrawal);
    }

    Optional<Issue> issue(UUID card) {
        return Optional.ofNullable(issues.get(card));
    }

    Optional<Withdrawal> withdrawal(UUID entry) {
        return Optional.ofNullable(withdrawals.get(entry));
    }

    /** The first day on which somebody withdrew it, empty while it is valid. */
    Optional<LocalDate> withdrawn(UUID card) {
        return withdrawals.values().stream()
                .filter(withdrawal -> withdrawal.card().equals(card))
                .map(Withdrawal::day)
                .min(Comparator.naturalOrder());
    }

    List<Contribution> counted(UUID card) {
        return issue(card)
                .map(issue -> issue.counted(withdrawn(card).isPresent()))
                .orElse(List.of());
    }

    void lay(Change change) {
        var entry = change.entry();
        long position = change.before() != null && issues.containsKey(entry)
                ? issues.get(entry).position()
                : change.position();
        issues.remove(entry);
        withdrawals.remove(entry);
        if (change.after() == null || !(change.after().fact().entry() instanceof CardEntry card)) return;
        var fact = change.after().fact();
        switch (card) {
            case CardEntry.Issued issued -> put(Issue.of(entry, issued, fact, position));
            case CardEntry.Withdrawn withdrawn -> put(new Withdrawal(entry, withdrawn.card(), fact.day()));
        }
    }

    /** The cards a change is about, before and after it. */
    static Set<UUID> cards(Change change) {
        var cards = new LinkedHashSet<UUID>();
        for (var version : new Change.Version[] {change.before(), change.after()})
            if (version != null) card(change.entry(), version.fact()).ifPresent(cards::add);
        return cards;
    }

    private static Optional<UUID> card(UUID entry, Fact fact) {
        if (!(fact.entry() instanceof CardEntry about)) return Optional.empty();
        return Optional.of(
                switch (about) {
                    case CardEntry.Issued issued -> entry;
                    case CardEntry.Withdrawn withdrawn -> withdrawn.card();
                });
    }
}
