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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

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

    /** @param progress gets entries done and entries altogether */
    Undone run(BiConsumer<Long, Long> progress) {
        var originals = originals();
        long taken = 0;
        long left = 0;
        for (int from = 0; from < originals.size(); from += CHUNK) {
            var some = originals.subList(from, Math.min(from + CHUNK, originals.size()));
            var drafts = new ArrayList<Draft>();
            for (var back : scope.again(db -> back(new Postings(db), some))) {
                if (back.left()) left++;
                else taken++;
                if (back.draft() != null) drafts.add(back.draft());
            }
            append(drafts);
            progress.accept((long) from + some.size(), (long) originals.size());
        }
        return new Undone(taken, left);
    }

    private List<UUID> originals() {
        return scope.read(
                db -> db.sql("""
                        select coalesce(original, id) from ledger.posting where batch = :batch
                        group by 1 order by min(position)""").param("batch", batch).query(UUID.class).list());
    }

    /** @param draft null where nothing has to be said: somebody had a hand in it since, or it is taken back already */
    private record Back(Draft draft, boolean left) {}

    private void append(List<Draft> drafts) {
        if (!drafts.isEmpty()) ledger.append(scope.county(), new Author(scope.officer(), null, undo), drafts);
    }

    private List<Back> back(Postings postings, List<UUID> originals) {
        var histories = postings.histories(originals);
        var words = postings.clearWords(histories.values().stream()
                .map(this::before)
                .filter(Objects::nonNull)
                .map(Posting::id)
                .toList());
        return originals.stream()
                .map(one -> back(one, histories.get(one), words))
                .toList();
    }

    /** What stood before the import; null where that has brought it. */
    private Posting before(List<Posting> history) {
        return history.stream()
                .filter(posting -> !batch.equals(posting.author().batch()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** What says again what stood before the import. */
    private Back back(UUID original, List<Posting> history, Map<UUID, List<Words>> words) {
        var last = history.getLast();
        if (undo.equals(last.author().batch())) return new Back(null, false);
        if (!batch.equals(last.author().batch())) return new Back(null, true);
        var before = before(history);
        var id = Ids.derived("undo", batch, original, last.id());
        return new Back(before == null ? strike(id, original, last) : again(id, original, before, words), false);
    }

    private static Draft strike(UUID id, UUID original, Posting last) {
        var fact = last.fact();
        return new Draft(id, new Fact(fact.happenedAt(), fact.about(), new Correction.Struck(original)), List.of());
    }

    private static Draft again(UUID id, UUID original, Posting before, Map<UUID, List<Words>> words) {
        var fact = switch (before.fact().entry()) {
            case Correction.Replaced replaced -> replaced.fact();
            case Correction.Struck struck -> null;
            case groundwork.ledger.Entry ordinary -> before.fact();
        };
        if (fact == null) return strike(id, original, before);
        var replaced = new Fact(fact.happenedAt(), fact.about(), new Correction.Replaced(original, fact));
        return new Draft(id, replaced, words.getOrDefault(before.id(), List.of()));
    }
}
