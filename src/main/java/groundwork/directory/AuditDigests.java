package groundwork.directory;

import groundwork.ledger.About;
import groundwork.ledger.AuditEntry;
import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Hash;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a county's ledger what its audit log hashes to, an hour after its first new row: so a look costs the ledger
 * nothing, and yet nobody can change a row without changing the ledger. Any node may run this, also several at once.
 */
@Component
public class AuditDigests {

    private static final Duration AFTER = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(AuditDigests.class);

    private record Digest(long after, long through, Instant at, byte[] list) {

        Draft draft(int county) {
            var hash = HexFormat.of().formatHex(Hash.of(list));
            var entry = new AuditEntry.Digested(after, through, list.length / AuditList.ROW, hash);
            return new Draft(id(county, after), new Fact(at, About.NOTHING, entry), List.of());
        }
    }

    private final Store store;
    private final Ledger ledger;
    private final Counties counties;
    private final Clock clock;

    AuditDigests(Store store, Ledger ledger, Counties counties, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.counties = counties;
        this.clock = clock;
    }

    /** The entry of the rows after that one. */
    static UUID id(int county, long after) {
        return Ids.derived("audit digest", county, after);
    }

    /** Every county whose rows have waited for an hour. What fails is tried again the next time. */
    public void run() {
        for (var county : counties.opened()) {
            try {
                due((int) county.code());
            } catch (RuntimeException failure) {
                LOG.error(
                        "county {}: the audit log could not be summed up ({})",
                        county.code(),
                        failure.getClass().getSimpleName());
                LOG.debug("the failure", failure);
            }
        }
    }

    private void due(int county) {
        var ripe = clock.instant().minus(AFTER).atOffset(ZoneOffset.UTC);
        var oldest = store.read(
                county,
                db -> db.sql("""
                        select at from directory.audit where county = :county and number > :last order by number limit 1
                        """)
                        .param("county", county)
                        .param("last", last(db, county).map(Digest::through).orElse(0L))
                        .query(OffsetDateTime.class)
                        .optional());
        if (oldest.filter(at -> !at.isAfter(ripe)).isPresent()) digest(county);
    }

    /**
     * Sums up what came since the last time. The list is kept first and then told to the ledger, under an id that
     * follows from it: if the program ends in between, the next time tells it.
     */
    public void digest(int county) {
        store.read(county, db -> last(db, county)).ifPresent(digest -> tell(county, digest));
        Optional<Digest> made;
        try {
            made = store.write(county, db -> make(db, county));
        } catch (PessimisticLockingFailureException busy) {
            // Somebody writes a row in a long transaction, or another node is at this.
            LOG.debug("county {}: the audit log is being written to", county);
            return;
        }
        made.ifPresent(digest -> tell(county, digest));
    }

    private void tell(int county, Digest digest) {
        var receipt = ledger.append(county, Author.of(Scopes.NOBODY), List.of(digest.draft(county)))
                .getFirst();
        if (!receipt.kept()) throw new IllegalStateException("the ledger has another digest after " + digest.after());
    }

    private Optional<Digest> make(JdbcClient db, int county) {
        db.sql("set local lock_timeout = '5s'").update();
        // Waits for the transactions that are writing rows, which hold this lock as well.
        db.sql("select pg_advisory_xact_lock(hashtext('directory.audit'), :county)")
                .param("county", county)
                .query((row, n) -> 0)
                .single();
        var after = last(db, county).map(Digest::through).orElse(0L);
        var list = AuditList.of(db, county, after, Long.MAX_VALUE);
        if (list.isEmpty()) return Optional.empty();
        var digest = new Digest(after, list.last(), clock.instant(), list.bytes());
        db.sql("""
                        insert into directory.audit_digest (county, after, through, at, list)
                        values (:county, :after, :through, :at, :list)
                        """)
                .param("county", county)
                .param("after", digest.after())
                .param("through", digest.through())
                .param("at", digest.at().atOffset(ZoneOffset.UTC))
                .param("list", digest.list())
                .update();
        return Optional.of(digest);
    }

    private static Optional<Digest> last(JdbcClient db, int county) {
        return db.sql("""
                        select after, through, at, list from directory.audit_digest
                        where county = :county order by after desc limit 1
                        """).param("county", county).query(Digest.class).optional();
    }
}
