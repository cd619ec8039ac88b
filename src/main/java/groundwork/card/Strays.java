package groundwork.card;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.UpTo;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Visits that came from phones lately to households that nobody has registered. Whether a household is registered is
 * looked up in the whole county: one that lies out of somebody's reach is known all the same.
 */
@Component
public class Strays {

    /** As long as phones keep what they have sent. */
    private static final int DAYS = 60;

    private static final String STRAY = """
            select v.entry from card.visit v
            where v.by_officer is not null and v.day >= :since and (:by::uuid is null or v.by_officer = :by)
              and not exists (select from card.household h where h.county = v.county and h.id = v.household)
            order by v.day desc, v.entry desc limit :limit""";

    private final Scopes scopes;
    private final Clock clock;

    Strays(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What somebody wrote down himself, the last first. */
    public List<UUID> own(Scope scope, int limit) {
        return of(scope, scope.officer(), limit);
    }

    /** What lies in somebody's reach of the last {@link UpTo#MOST} of the county, the last first. */
    public List<UUID> seen(Scope scope) {
        var all = of(scope, null, UpTo.MOST);
        var his = scope.opens(all);
        return all.stream().filter(his::contains).toList();
    }

    private List<UUID> of(Scope scope, UUID by, int limit) {
        return scopes.program(scope.county())
                .read(db -> db.sql(STRAY)
                        .param("since", Fact.today(clock).minusDays(DAYS))
                        .param("by", by)
                        .param("limit", limit)
                        .query(UUID.class)
                        .list());
    }
}
