package groundwork.ledger;

import java.time.Clock;
import java.util.List;

/** The append path with grouping switched off: a transaction for every call, whoever else is waiting. */
public final class Ungrouped {

    private final Group group;
    private final Secrets secrets;

    public Ungrouped(Store store, List<Projection> projections, Clock clock) {
        group = new Group(store, new Projections(projections), clock);
        secrets = new Secrets(store);
    }

    public List<Receipt> append(int county, Author author, List<Draft> drafts) {
        var request = new Request(author, secrets.seal(county, drafts), Check.NONE);
        group.accept(county, List.of(request));
        return request.receipts;
    }
}
