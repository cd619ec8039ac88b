package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.ledger.Author;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Takes an import back: its entries are struck, what it corrected says again what it said before. All of it stays
 * visible in the ledger. What somebody has corrected since is left as it is and counted.
 */
final class Undo {

    private static final int CHUNK = 500;

    private final Scope scope;
    private final Ledger ledger;
    private final UUID batch;
    private final UUID undo;

    Undo(Scope scope, Ledger ledger, UUID batch) {
        this.scope = scope;
        this.ledger = ledger;
        this.batch = batch;
        this.undo = Ids.derived("undo", batch);
    }

    /** @param left entries that were corrected since and so were left alone */
    record Undone(long taken, long left) {}

    Undone run() {
        var originals = new LinkedHashSet<UUID>();
        for (var posting : scope.read(db -> new Postings(db).batch(batch)))
            originals.add(posting.original() == null ? posting.id() : posting.original());
        long taken = 0;
        long left = 0;
        var drafts = new ArrayList<Draft>();
        for (var original : originals) {
            var draft = back(original);
            if (draft == null) {
                left++;
                continue;
            }
            taken++;
            drafts.add(draft);
            if (drafts.size() == CHUNK) append(drafts);
        }
        append(drafts);
        return new Undone(taken, left);
    }

    private void append(List<Draft> drafts) {
        ledger.append(scope.county(), new Author(scope.officer(), null, undo), List.copyOf(drafts));
        drafts.clear();
    }

    /** What says again what stood before the import; null when somebody has had a hand in it since. */
    private Draft back(UUID original) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var history = postings.history(original);
            if (!batch.equals(history.getLast().author().batch())) return null;
            var before = history.stream()
                    .filter(posting -> !batch.equals(posting.author().batch()))
                    .reduce((first, second) -> second)
                    .orElse(null);
            var id = Ids.derived("undo", batch, original, history.getLast().id());
            return before == null ? strike(id, original, history.getLast()) : again(id, original, before, postings);
        });
    }

    private static Draft strike(UUID id, UUID original, Posting last) {
        var fact = last.fact();
        return new Draft(id, new Fact(fact.happenedAt(), fact.about(), new Correction.Struck(original)), List.of());
    }

    private static Draft again(UUID id, UUID original, Posting before, Postings postings) {
        var fact = switch (before.fact().entry()) {
            case Correction.Replaced replaced -> replaced.fact();
            case Correction.Struck struck -> null;
            case groundwork.ledger.Entry ordinary -> before.fact();
        };
        if (fact == null) return strike(id, original, before);
        var words = postings.words(List.of(before.id())).getOrDefault(before.id(), List.<Words>of());
        return new Draft(id, new Fact(fact.happenedAt(), fact.about(), new Correction.Replaced(original, fact)), words);
    }
}
