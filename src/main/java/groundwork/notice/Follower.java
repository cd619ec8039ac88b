package groundwork.notice;

import groundwork.directory.Audience;
import groundwork.directory.Counties;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Matter;
import groundwork.frame.Matters;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Kinds;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follows each county’s ledger with a cursor of its own and tells whom it concerns. It is no projection: whom to tell
 * depends on who holds which role now, which no recount could work out again; and the append does not wait for it.
 * Notices and cursor are written in one transaction, and the cursor’s row is the lock between nodes, so each is made
 * once. What was there before the first look, and what comes with an import, is history and tells nobody.
 */
@Component
public class Follower {

    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Counties counties;
    private final Scopes scopes;
    private final Matters matters;
    private final Audience audience;
    private final HookCalls calls;
    private final Clock clock;

    Follower(Counties counties, Scopes scopes, Matters matters, Audience audience, HookCalls calls, Clock clock) {
        this.counties = counties;
        this.scopes = scopes;
        this.matters = matters;
        this.audience = audience;
        this.calls = calls;
        this.clock = clock;
    }

    /** Every county, as far as its ledger goes. What fails is tried again the next time. */
    public void run() {
        for (var county : counties.opened()) {
            try {
                var scope = scopes.program((int) county.code());
                while (behind(scope) && scope.write(db -> page(scope, db))) {}
            } catch (RuntimeException failure) {
                LOG.error(
                        "county {}: nobody was told of what is new ({})",
                        county.code(),
                        failure.getClass().getSimpleName());
                LOG.debug("the failure", failure);
            }
        }
    }

    /** Looked at every few seconds, so it writes nothing where nothing is new. */
    private static boolean behind(Scope scope) {
        return scope.read(db -> db.sql("select position from notice.cursor")
                .query(Long.class)
                .optional()
                .map(at -> at < new Postings(db).head())
                .orElse(true));
    }

    /** @return whether there may be more */
    private boolean page(Scope scope, JdbcClient db) {
        var postings = new Postings(db);
        db.sql("insert into notice.cursor (county, position) values (:county, :head) on conflict do nothing")
                .param("county", scope.county())
                .param("head", postings.head())
                .update();
        var at = db.sql("select position from notice.cursor for update skip locked")
                .query(Long.class)
                .optional();
        if (at.isEmpty()) return false;
        var page = postings.page(at.get(), PAGE);
        if (page.isEmpty()) return false;
        var hooks = calls.hooks(db);
        var concerning =
                page.stream().filter(posting -> concerns(posting, hooks)).toList();
        if (!concerning.isEmpty()) {
            var told = new Told(audience.now(scope));
            for (var posting : concerning) tell(scope, db, told, hooks, posting);
        }
        db.sql("update notice.cursor set position = :next where county = :county")
                .param("county", scope.county())
                .param("next", page.getLast().position() + 1)
                .update();
        return page.size() == PAGE;
    }

    private static boolean concerns(Posting posting, List<Hook> hooks) {
        return posting.author().batch() == null
                && posting.fact().entry() instanceof DemandEntry entry
                && entry.demand() != null
                && (Kind.of(entry) != null || hooks.stream().anyMatch(hook -> hook.wants(Kinds.of(entry))));
    }

    private void tell(Scope scope, JdbcClient db, Told told, List<Hook> hooks, Posting posting) {
        var kind = Kind.of(posting.fact().entry());
        var thing = ((DemandEntry) posting.fact().entry()).demand();
        matters.find(scope, thing).ifPresent(matter -> {
            var officers = kind == null ? Set.<UUID>of() : told.of(kind, posting, matter);
            for (var officer : officers) tell(scope, db, officer, posting, kind, thing, matter);
            calls.put(db, scope, hooks, posting, matter, officers);
        });
    }

    private void tell(Scope scope, JdbcClient db, UUID officer, Posting posting, Kind kind, UUID thing, Matter matter) {
        var id = Ids.derived("notice", posting.id(), officer);
        var village = matter.about().village();
        var notice = new Notice(id, kind, thing, matter.topic(), village, clock.instant(), false);
        Notices.put(db, scope.county(), officer, notice);
    }
}
