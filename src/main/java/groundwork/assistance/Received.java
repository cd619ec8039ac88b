package groundwork.assistance;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Entry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps who received what: households, and the pairings that help was given within. */
final class Received {

    private Received() {}

    static void apply(Tables tables, List<Change> changes) {
        var standing = Standing.of(changes, fact -> !recipients(fact.entry()).isEmpty());
        if (standing.isEmpty()) return;
        // A correction may name other households than the entry did.
        standing.clear(tables, "$assistance.received", "entry");
        var rows = new Rows("uuid", "uuid", "date");
        for (var kept : standing.kept())
            for (var recipient : recipients(kept.fact().entry()))
                rows.add(kept.entry(), recipient, kept.fact().day());
        rows.insert(tables, "$assistance.received", "entry, recipient, day", "");
    }

    private static Collection<UUID> recipients(Entry entry) {
        return switch (entry) {
            case ReliefEntry.Given given ->
                given.households().stream().distinct().toList();
            case AssistanceEntry help ->
                Stream.of(help.household(), help.pairing())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
            case Entry other -> List.of();
        };
    }
}
