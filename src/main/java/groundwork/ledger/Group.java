package groundwork.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens in one transaction, for everybody whose entries are in it: lock the head, drop what is there already,
 * give the rest their places, insert, project, move the head on.
 */
final class Group implements BiConsumer<Integer, List<Request>> {

    private final Store store;
    private final Projections projections;
    private final Clock clock;

    Group(Store store, Projections projections, Clock clock) {
        this.store = store;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public void accept(Integer county, List<Request> requests) {
        try {
            write(county, requests, false);
        } catch (Projections.Failed one) {
            // Savepoints cost every group something; a failing projection is rare enough to do its group again.
            write(county, requests, true);
        } catch (DataIntegrityViolationException one) {
            // One of them is at fault; each gets a transaction of its own, so that it alone is refused.
            apart(county, requests, one);
        }
    }

    private void write(int county, List<Request> requests, boolean carefully) {
        store.write(county, db -> {
            requests.forEach(request -> request.receipts.clear());
            append(county, db, requests, carefully);
            return null;
        });
    }

    private void apart(int county, List<Request> requests, DataIntegrityViolationException failure) {
        if (requests.size() == 1 && requests.getFirst().entries.size() == 1) {
            var request = requests.getFirst();
            request.receipts.clear();
            request.receipts.add(new Receipt.Refused(request.entries.getFirst().id(), "ledger.unstorable"));
            return;
        }
        for (var request : requests) {
            request.receipts.clear();
            for (var single : request.each()) {
                accept(county, List.of(single));
                request.receipts.addAll(single.receipts);
            }
        }
    }

    private void append(int county, JdbcClient db, List<Request> requests, boolean carefully) {
        var tables = Tables.live(db, county);
        var head = Head.lock(tables, projections, clock);
        for (var request : requests) request.check.look(db);
        var place = new Placing(county, clock.instant(), head.position(), Known.of(tables, requests));
        for (var request : requests)
            for (var entry : request.entries) request.receipts.add(place.receipt(request.author, entry));
        place.insert(tables);
        projections.apply(tables, head, place.known.changes(place.placed), carefully);
        head.move(tables, place.next);
    }

    private record Aside(Author author, Sealed entry) {}

    private static final class Placing {
        private final int county;
        private final Instant now;
        private final Known known;
        private final List<Posting> placed = new ArrayList<>();
        private final List<Sealed> sealed = new ArrayList<>();
        private final Map<UUID, Posting> here = new HashMap<>();
        private final List<Aside> aside = new ArrayList<>();
        private long next;

        Placing(int county, Instant now, long next, Known known) {
            this.county = county;
            this.now = now;
            this.next = next;
            this.known = known;
        }

        Receipt receipt(Author author, Sealed entry) {
            if (entry.tooLarge()) return new Receipt.Refused(entry.id(), "ledger.too_large");
            var earlier = here.get(entry.id());
            var stored = known.stored(entry.id());
            if (earlier != null) return again(author, entry, earlier.position(), earlier.hash());
            if (stored != null) return again(author, entry, stored.position(), stored.hash());
            var mine =
                    new Posting(county, next++, entry.id(), author, now, entry.fact(), entry.hash(), entry.content());
            here.put(entry.id(), mine);
            placed.add(mine);
            sealed.add(entry);
            return new Receipt.Accepted(entry.id(), mine.position());
        }

        private Receipt again(Author author, Sealed entry, long position, byte[] hash) {
            // Of somebody who was erased nothing can be compared, and nothing is kept aside.
            if (java.util.Arrays.equals(hash, entry.hash()) || !entry.dropped().isEmpty())
                return new Receipt.Duplicate(entry.id(), position);
            aside.add(new Aside(author, entry));
            return new Receipt.Conflict(entry.id(), position);
        }

        void insert(Tables tables) {
            var postings = new Rows(
                    "int8",
                    "uuid",
                    "text",
                    "timestamptz",
                    "timestamptz",
                    "uuid",
                    "uuid",
                    "uuid",
                    "uuid",
                    "bytea",
                    "text");
            var words = new Rows("uuid", "uuid", "text", "bytea");
            for (var p : placed)
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
            for (var entry : sealed)
                for (var part : entry.allWords()) words.add(entry.id(), part.subject(), part.part(), part.sealed());
            postings.insert(tables, "$ledger.posting", Postings.COLUMNS, "");
            words.insert(tables, "$ledger.words", "entry, subject, part, sealed", "");
            insertAside(tables);
        }

        private void insertAside(Tables tables) {
            var rows = new Rows("uuid", "bytea", "text", "text", "uuid", "timestamptz");
            for (var p : aside)
                rows.add(
                        p.entry().id(),
                        p.entry().hash(),
                        p.entry().content(),
                        Postings.json(p.entry().words()),
                        p.author().officer(),
                        now);
            rows.insert(
                    tables,
                    "$ledger.aside",
                    "id, hash, content, words, officer, received_at",
                    "on conflict do nothing");
        }
    }
}
