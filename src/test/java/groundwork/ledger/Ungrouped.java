package groundwork.ledger;

import java.time.Clock;
import java.util.List;

/** The append path with grouping switched off: a transaction for every call, whoever else is waiting. */
public final class Ungrouped {

    private final Group group;
    private final Store store;

    public Ungrouped(Store store, List<Projection> projections, Clock clock) {
        group = new Group(store, new Projections(projections), clock);
        this.store = store;
    }

    public List<Receipt> append(int county, Author author, List<Draft> drafts) {
        // Secrets of its own for each call: those, too, are looked for in no transaction but the caller's.
        var request = new Request(author, new Secrets(store).seal(county, drafts), Check.NONE);
        group.accept(county, List.of(request));
        return request.receipts;
    }
}
