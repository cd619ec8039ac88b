package groundwork.resident;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.demand.Told;
import groundwork.directory.Scope;
import groundwork.ledger.Check;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Confirmations to be looked into: the page was opened by a PIN made within a day before, by an officer who had the
 * demand in hand himself. It may be as it should, for he hands the slip over when he comes to ask; nobody is accused.
 * It ends when somebody has gone to see, or when the household disputes it.
 */
@Component
public class Doubts {

    static final Duration SHORTLY = Duration.ofHours(24);
    private static final int MOST = 200;

    private final Demands demands;
    private final Clock clock;

    Doubts(Demands demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    public record Doubt(UUID demand, UUID officer, OffsetDateTime at) {}

    /** @param pin by which the page was opened, or null */
    Check about(Scope scope, Demand demand, Pin pin) {
        var now = clock.instant();
        if (pin == null || pin.made().plus(SHORTLY).isBefore(now) || !handled(demand, pin.officer())) return Check.NONE;
        return db -> db.sql("""
                        insert into resident.doubt (county, demand, officer, at)
                        values (:county, :demand, :officer, :now) on conflict do nothing""")
                .param("county", scope.county())
                .param("demand", demand.id())
                .param("officer", pin.officer())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who made a PIN, and when. */
    record Pin(UUID officer, Instant made) {}

    private static boolean handled(Demand demand, UUID officer) {
        return demand.life().stream()
                .anyMatch(told -> told.step().fact().about().officers().contains(officer));
    }

    /** Those that are still to be looked into, the last first. */
    public List<Doubt> open(Scope scope) {
        return open(
                scope,
                scope.read(db -> db.sql("select demand, officer, at from resident.doubt order by at desc limit " + MOST)
                        .query(Doubt.class)
                        .list()));
    }

    public List<Doubt> of(Scope scope, UUID demand) {
        var of = "select d.demand, d.officer, d.at from resident.doubt d where d.demand = :demand order by d.at desc";
        return open(
                scope,
                scope.read(db ->
                        db.sql(of).param("demand", demand).query(Doubt.class).list()));
    }

    private List<Doubt> open(Scope scope, Collection<Doubt> all) {
        var found = demands.find(scope, all.stream().map(Doubt::demand).toList());
        return all.stream()
                .filter(doubt -> {
                    var demand = found.get(doubt.demand());
                    return demand != null && demand.state() == State.CONFIRMED && !looked(demand, doubt.officer());
                })
                .toList();
    }

    /** Whether somebody else went to see. */
    private static boolean looked(Demand demand, UUID officer) {
        return demand.life().stream()
                .filter(told -> !told.flagged() && told.step().move() == Move.LOOK_BACK)
                .map(Told::step)
                .anyMatch(step -> step.position() > demand.settled().position()
                        && !step.fact().about().officers().contains(officer));
    }
}
