package groundwork.directory;

import groundwork.ledger.AuditEntry;
import groundwork.ledger.Hash;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Store;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works the digests of a county's audit log out again and compares them with what its ledger says. */
@Component
public class AuditCheck {

    /**
     * What came of it.
     *
     * @param rows that were compared; later ones are in no digest yet
     * @param wrong the first digest that differs, or null where none does
     * @param row the first row that was changed, taken away or put in; empty where the list that would tell was changed
     *     along with it
     */
    public record Result(int county, long rows, AuditEntry.Digested wrong, OptionalLong row) {

        public boolean clean() {
            return wrong == null;
        }
    }

    private final Store store;

    AuditCheck(Store store) {
        this.store = store;
    }

    public Result of(int county) {
        return store.read(county, db -> {
            long rows = 0;
            long through = 0;
            for (var digest = next(db, county, through); digest.isPresent(); digest = next(db, county, through)) {
                var said = digest.get();
                var now = AuditList.of(db, county, said.after(), said.through());
                if (!said.sha256().equals(hex(now))) return wrong(db, county, rows, said, now);
                rows += said.rows();
                through = said.through();
            }
            return new Result(county, rows, null, OptionalLong.empty());
        });
    }

    /** Each digest begins where the one before ended, and its id follows from that. */
    private static Optional<AuditEntry.Digested> next(JdbcClient db, int county, long after) {
        return new Postings(db)
                .find(AuditDigests.id(county, after))
                .map(Posting::fact)
                .map(fact -> (AuditEntry.Digested) fact.entry());
    }

    private static Result wrong(JdbcClient db, int county, long rows, AuditEntry.Digested said, AuditList now) {
        var kept = db.sql("select list from directory.audit_digest where county = :county and after = :after")
                .param("county", county)
                .param("after", said.after())
                .query(byte[].class)
                .optional()
                .map(AuditList::new)
                .filter(list -> said.sha256().equals(hex(list)));
        var row = kept.map(list -> list.firstUnlike(now)).orElseGet(OptionalLong::empty);
        return new Result(county, rows, said, row);
    }

    private static String hex(AuditList list) {
        return HexFormat.of().formatHex(Hash.of(list.bytes()));
    }
}
