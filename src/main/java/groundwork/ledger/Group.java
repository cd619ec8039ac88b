package groundwork.ledger;

import java.time.Clock;
import java.util.List;
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
        var known = Known.of(tables, requests);
        var place = new Placing(
                tables, clock.instant(), head.position(), known, WordsRow.of(db, known.different(requests)));
        for (var request : requests)
            for (var entry : request.entries) request.receipts.add(place.receipt(request.author, entry));
        place.insert();
        projections.apply(tables, head, known.changes(place.postings()), carefully);
        head.move(tables, place.next());
    }
}
