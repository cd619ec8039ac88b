package groundwork.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the entries of a group their places, in order, and writes them. What is here already keeps the place it has.
 */
final class Placing {

    private record Placed(Posting posting, Sealed entry) {}

    private record Other(Author author, Sealed entry) {}

    private final Tables tables;
    private final Instant now;
    private final Known known;
    private final Map<UUID, List<WordsRow>> firstWords;
    private final Map<UUID, Placed> placed = new LinkedHashMap<>();
    private final List<Other> others = new ArrayList<>();
    private long next;

    /** @param firstWords those that came with the entries known already, as far as they are to be compared */
    Placing(Tables tables, Instant now, long next, Known known, Map<UUID, List<WordsRow>> firstWords) {
        this.tables = tables;
        this.now = now;
        this.next = next;
        this.known = known;
        this.firstWords = firstWords;
    }

    long next() {
        return next;
    }

    List<Posting> postings() {
        return placed.values().stream().map(Placed::posting).toList();
    }

    Receipt receipt(Author author, Sealed entry) {
        var id = entry.id();
        if (entry.tooLarge()) return new Receipt.Refused(id, "ledger.too_large");
        var here = placed.get(id);
        if (here != null)
            return again(author, entry, here.posting.position(), here.entry.hash(), WordsRow.of(here.entry));
        var stored = known.stored(id);
        if (stored != null)
            return again(author, entry, stored.position(), stored.hash(), firstWords.getOrDefault(id, List.of()));
        var posting =
                new Posting(tables.county(), next++, id, author, now, entry.fact(), entry.hash(), entry.content());
        placed.put(id, new Placed(posting, entry));
        return new Receipt.Accepted(id, posting.position());
    }

    private Receipt again(Author author, Sealed entry, long position, byte[] hash, Collection<WordsRow> first) {
        var same = Arrays.equals(hash, entry.hash()) ? entry : entry.salted(first);
        // Of somebody who was erased nothing can be compared, and nothing is kept aside.
        if (Arrays.equals(hash, same.hash()) || !same.dropped().isEmpty())
            return new Receipt.Duplicate(entry.id(), position);
        others.add(new Other(author, entry));
        return new Receipt.Conflict(entry.id(), position);
    }

    void insert() {
        var postings = new Rows(
                "int8", "uuid", "text", "timestamptz", "timestamptz", "uuid", "uuid", "uuid", "uuid", "bytea", "text");
        var words = new Rows("uuid", "uuid", "text", "bytea");
        for (var each : placed.values()) {
            var p = each.posting;
            postings.add(
                    p.position(),
                    p.id(),
                    Kinds.of(p.fact().entry()),
                    p.fact().happenedAt(),
                    p.recordedAt(),
                    p.author().officer(),
                    p.author().device(),
                    p.author().batch(),
                    p.original(),
                    p.hash(),
                    p.content());
            for (var part : each.entry.allWords()) words.add(p.id(), part.subject(), part.part(), part.sealed());
        }
        postings.insert(tables, "$ledger.posting", Postings.COLUMNS, "");
        words.insert(tables, "$ledger.words", "entry, subject, part, sealed", "");
        layAside();
    }

    private void layAside() {
        var rows = new Rows("uuid", "bytea", "text", "text", "uuid", "timestamptz");
        for (var p : others)
            rows.add(
                    p.entry.id(),
                    p.entry.hash(),
                    p.entry.content(),
                    Postings.json(p.entry.words()),
                    p.author.officer(),
                    now);
        rows.insert(
                tables, "$ledger.aside", "id, hash, content, words, officer, received_at", "on conflict do nothing");
    }
}
