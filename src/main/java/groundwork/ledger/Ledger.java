package groundwork.ledger;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The truth of a county: all its postings, in commit order. Entries are appended, never changed.
 *
 * <p>An entry that {@link Receipt.Accepted} answers for is durable, has its place, and is in every projection that is
 * in step. Handing the same entry in again changes nothing and answers with the original position. What happened is
 * never refused for what it says: contradictions are appended and shown as needing attention.
 */
@Component
public final class Ledger {

    private final Secrets secrets;
    private final Writers<Request> writers;

    public Ledger(Store store, List<Projection> projections, Clock clock) {
        secrets = new Secrets(store);
        writers = new Writers<>(new Group(store, new Projections(projections), clock));
    }

    /** Appends what happened. One receipt per draft, in the same order; one bad entry never blocks the others. */
    public List<Receipt> append(int county, Author author, List<Draft> drafts) {
        return append(county, author, drafts, Check.NONE);
    }

    /**
     * Appends a command's entries if {@code check}, under the same lock, lets them.
     *
     * @throws RuntimeException whatever the check throws; then nothing was appended
     */
    public List<Receipt> append(int county, Author author, List<Draft> drafts, Check check) {
        if (drafts.isEmpty()) return List.of();
        return writers.write(county, new Request(author, secrets.seal(county, drafts), check)).receipts;
    }
}
