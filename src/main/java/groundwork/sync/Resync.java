package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.ledger.Postings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** After the server was restored from an earlier day, phones have what it has no more. */
@Component
public class Resync {

    /** What is not here of what somebody has receipts for, and the receipts of the rest as they are now. */
    public record Missing(List<UUID> missing, List<Answered.Receipt> kept) {}

    /** Whether what is not here any more was once acknowledged to somebody: the server went back. */
    public boolean lost(Scope scope, Batch.Last last) {
        return last != null
                && !scope.read(db -> new Postings(db).hashAt(last.position())).equals(Optional.of(last.hash()));
    }

    public Missing missing(Scope scope, Collection<UUID> ids) {
        var here = scope.read(db -> new Postings(db).find(ids));
        return new Missing(
                ids.stream().filter(id -> !here.containsKey(id)).distinct().toList(),
                here.values().stream().map(Answered.Receipt::of).toList());
    }
}
