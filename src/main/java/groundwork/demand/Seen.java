package groundwork.demand;

import groundwork.directory.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has opened a demand, and when last: so that nobody can say that he did not know. */
@Component
public class Seen {

    /** One who opens it again within that time is not written down again. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Clock clock;

    Seen(Clock clock) {
        this.clock = clock;
    }

    public record Reader(UUID officer, Instant lastAt) {}

    /** The latest first, with the one who looks now. */
    public List<Reader> by(Scope scope, UUID demand, int most) {
        var now = clock.instant();
        var seen = list(scope, demand, most);
        var known = seen.stream()
                .anyMatch(one ->
                        one.officer().equals(scope.officer()) && one.lastAt().isAfter(now.minus(AGAIN)));
        if (known) return seen;
        scope.write(db -> db.sql("""
                        insert into demand.seen as s (county, demand, officer, first_at, last_at)
                        values (:county, :demand, :officer, :now, :now)
                        on conflict (county, demand, officer) do update set last_at = excluded.last_at""")
                .param("county", scope.county())
                .param("demand", demand)
                .param("officer", scope.officer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        return list(scope, demand, most);
    }

    private static List<Reader> list(Scope scope, UUID demand, int most) {
        return scope.read(db -> db.sql("""
                        select officer, last_at from demand.seen where demand = :demand
                        order by last_at desc, officer limit :most""")
                .param("demand", demand)
                .param("most", most)
                .query(Reader.class)
                .list());
    }
}
