package groundwork.support;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A bureau at work in a county of a test's own: enters what happened and puts it right, so that a test reads like the
 * work. Fictitious throughout.
 */
public final class Office {

    public final Scope scope;
    private final Ledger ledger;
    private final java.time.Clock clock = java.time.Clock.systemUTC();

    public Office(Ledger ledger, Scopes scopes, int county) {
        this.ledger = ledger;
        this.scope = scopes.of(county, Ids.derived("officer of the office", county));
    }

    /** @return the entry's id */
    public UUID enter(LocalDate day, About about, Entry entry, Words... words) {
        return enter(Ids.next(clock), day, about, entry, words);
    }

    public UUID enter(UUID id, LocalDate day, About about, Entry entry, Words... words) {
        append(new Draft(id, Fact.on(day, about, entry), List.of(words)));
        return id;
    }

    public UUID correct(UUID original, LocalDate day, About about, Entry entry, Words... words) {
        return enter(Ids.next(clock), day, about, new Correction.Replaced(original, Fact.on(day, about, entry)), words);
    }

    public UUID strike(UUID original) {
        return enter(Ids.next(clock), LocalDate.of(2018, 12, 1), About.NOTHING, new Correction.Struck(original));
    }

    public void append(Draft... drafts) {
        var receipts = ledger.append(scope.county(), scope.author(), List.of(drafts));
        for (var receipt : receipts) if (!receipt.kept()) throw new AssertionError(receipt.toString());
    }
}
