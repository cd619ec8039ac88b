package groundwork.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through a county's ledger again, page by page, as changes: what projections follow. */
final class Replay {

    static final int PAGE = 2000;

    private Replay() {}

    /** The changes of the postings from {@code from} on, a page of them; none at the head. */
    static List<Change> changes(JdbcClient db, int county, long from, long until) {
        var page = new Postings(db).page(from, (int) Math.min(PAGE, until - from));
        var ids = new ArrayList<UUID>();
        var originals = new ArrayList<UUID>();
        for (var posting : page) {
            ids.add(posting.id());
            if (posting.original() != null) originals.add(posting.original());
        }
        // The ledger itself is always the live one; only what is worked out from it can lie beside.
        return Known.of(Tables.live(db, county), ids, originals, from).changes(page);
    }
}
