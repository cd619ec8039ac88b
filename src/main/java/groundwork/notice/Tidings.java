package groundwork.notice;

import groundwork.directory.Scope;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells officers, and gateways, of what came from outside and waits apart from the ledger, where {@link Follower} would
 * find it. Anybody may send it, and often, so each is told once a day of what comes from one village.
 */
@Component
public class Tidings {

    private final HookCalls calls;
    private final Clock clock;

    Tidings(HookCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * In the transaction in which it is kept.
     *
     * @param thing the first of the day is the one that is told of
     * @param village or null
     */
    public void tell(JdbcClient db, Scope scope, Kind kind, UUID thing, Long village, Collection<UUID> officers) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, Fact.ZONE);
        var told = new HashSet<UUID>();
        for (var officer : officers) {
            var id = Ids.derived("tidings", kind.word(), village, day, officer);
            var notice = new Notice(id, kind, thing, null, village, now, false);
            if (Notices.put(db, scope.county(), officer, notice)) told.add(officer);
        }
        if (!told.isEmpty()) calls.put(db, scope, kind, thing, village, told);
    }
}
