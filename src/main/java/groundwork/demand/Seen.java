package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
    public Paged<Reader> by(Scope scope, UUID demand, Paged.From from, int most) {
        var now = clock.instant();
        var known = scope.read(db -> db.sql("""
                        select exists (select from demand.seen
                          where demand = :demand and officer = :officer and last_at > :since)""")
                .param("demand", demand)
                .param("officer", scope.officer())
                .param("since", now.minus(AGAIN).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single());
        if (!known) note(scope, demand, now);
        return list(scope, demand, from, most);
    }

    private static void note(Scope scope, UUID demand, Instant now) {
        scope.write(db -> db.sql("""
                        insert into demand.seen as s (county, demand, officer, first_at, last_at)
                        values (:county, :demand, :officer, :now, :now)
                        on conflict (county, demand, officer) do update set last_at = excluded.last_at""")
                .param("county", scope.county())
                .param("demand", demand)
                .param("officer", scope.officer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Where a page begins is an officer: when he looked last is looked up. */
    private static Paged<Reader> list(Scope scope, UUID demand, Paged.From typed, int most) {
        var at = Typed.id(typed.key());
        var from = typed.known(at);
        var back = from.after() != null;
        var beyond = at == null ? "" : " and (last_at, officer) " + (back ? ">" : "<") + """
                 (select o.last_at, o.officer from demand.seen o where o.demand = :demand and o.officer = :at)""";
        var found = scope.read(db -> db.sql("select officer, last_at from demand.seen"
                        + " where demand = :demand" + beyond + " order by last_at " + (back ? "" : "desc")
                        + ", officer "
                        + (back ? "" : "desc") + " limit " + (most + 1))
                .param("demand", demand)
                .param("at", at)
                .query(Reader.class)
                .list());
        return Paged.nearest(found, most, from, one -> one.officer().toString());
    }
}
