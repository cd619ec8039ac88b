package groundwork.frame;

import groundwork.ledger.Postings;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody gave a reason for, while it is read: only {@link Openings} makes one, in the transaction that keeps who
 * looked. It shows the fields that were asked for and no others.
 */
public final class Opening {

    private final JdbcClient db;
    private final Set<Sensitive> shown;

    Opening(JdbcClient db, Set<Sensitive> shown) {
        this.db = db;
        this.shown = shown;
    }

    /** The tables as the scope sees them. */
    public JdbcClient db() {
        return db;
    }

    public Set<Sensitive> shown() {
        return shown;
    }

    /** As {@link Postings#words}, with the fields that are shown. */
    public Map<UUID, List<Words>> words(Collection<UUID> entries) {
        return new Postings(db)
                .clearWords(entries).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                found -> found.getValue().stream()
                                        .map(part -> part.masked(shown))
                                        .toList()));
    }
}
