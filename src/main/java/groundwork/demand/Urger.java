package groundwork.demand;

import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through what is due in a county and enters what follows from it, also of programmes that are over: an open
 * demand still has to be solved. What was entered from old books is left alone.
 */
@Component
class Urger {

    private static final int PAGE = 200;

    private record Line(UUID demand, LocalDate due, long position) {}

    /** It stands otherwise by now. */
    private static final class Overtaken extends RuntimeException {}

    private final Holidays holidays;
    private final Ledger ledger;
    private final Clock clock;

    Urger(Holidays holidays, Ledger ledger, Clock clock) {
        this.holidays = holidays;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return how many entries there are more */
    int urge(Scope scope, JdbcClient db, LocalDate today) {
        var last = new Line(null, LocalDate.EPOCH, 0);
        var entered = 0;
        for (var page = page(db, today, last); !page.isEmpty(); page = page(db, today, last)) {
            for (var line : page) entered += urge(scope, db, line.demand(), today);
            last = page.getLast();
        }
        return entered;
    }

    private List<Line> page(JdbcClient db, LocalDate today, Line after) {
        return db.sql("""
                        select demand, due, position from demand.demand
                        where due < '9999-12-31' and due < :soon and raised is not null and not history
                          and (due, position) > (:due, :at)
                        order by due, position limit :most
                        """)
                .param("soon", holidays.workdays().after(today, Urging.BEFORE + 1))
                .param("due", after.due())
                .param("at", after.position())
                .param("most", PAGE)
                .query(Line.class)
                .list();
    }

    private int urge(Scope scope, JdbcClient db, UUID id, LocalDate today) {
        var demand = Demands.find(db, id).orElse(null);
        if (demand == null) return 0;
        var wanted = Urging.of(demand, today, holidays.workdays());
        // One that was struck since stays struck.
        var known = new Postings(db).find(wanted.stream().map(Urging::id).toList());
        var origin =
                demand.raised() == null ? About.NOTHING : demand.raised().fact().about();
        var about = new About(origin.programme(), origin.unit(), origin.village(), List.of(), null);
        var drafts = wanted.stream()
                .filter(urging -> !known.containsKey(urging.id()))
                .map(urging -> new Draft(urging.id(), new Fact(clock.instant(), about, urging.what()), List.of()))
                .toList();
        try {
            return (int) Gate.append(ledger, scope, drafts, now -> look(now, id, wanted, today)).stream()
                    .filter(receipt -> receipt.kept())
                    .count();
        } catch (Overtaken settledMeanwhile) {
            return 0;
        }
    }

    private void look(JdbcClient now, UUID id, List<Urging> wanted, LocalDate today) {
        var demand = Demands.find(now, id).orElseThrow(Overtaken::new);
        if (!Urging.of(demand, today, holidays.workdays()).equals(wanted)) throw new Overtaken();
    }
}
