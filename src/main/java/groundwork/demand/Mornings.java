package groundwork.demand;

import groundwork.directory.Counties;
import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the morning of each workday the program urges what is due and puts before the leading group what is long overdue.
 * Any node may run this, also several at once: a lock in the database lets one of them do it, and each morning once.
 */
@Component
public class Mornings {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);

    private final Counties counties;
    private final Scopes scopes;
    private final Holidays holidays;
    private final Urger urger;
    private final Clock clock;

    Mornings(Counties counties, Scopes scopes, Holidays holidays, Urger urger, Clock clock) {
        this.counties = counties;
        this.scopes = scopes;
        this.holidays = holidays;
        this.urger = urger;
        this.clock = clock;
    }

    /** Every county. What fails is tried again the next time. */
    public void run() {
        var now = clock.instant().atZone(Fact.ZONE);
        var today = now.toLocalDate();
        if (now.toLocalTime().isBefore(FROM) || !holidays.workdays().on(today)) return;
        for (var county : counties.opened()) {
            try {
                urge(scopes.program((int) county.code()), today);
            } catch (RuntimeException failure) {
                LOG.error(
                        "county {}: nobody was urged this morning ({})",
                        county.code(),
                        failure.getClass().getSimpleName());
                LOG.debug("the failure", failure);
            }
        }
    }

    /** The lock is held while the ledger is appended to in transactions of its own. */
    private void urge(Scope scope, LocalDate today) {
        scope.write(db -> {
            if (!alone(db, scope.county()) || done(db, today)) return 0;
            var entered = urger.urge(scope, db, today);
            if (entered > 0) LOG.info("county {}: {} urged or escalated", scope.county(), entered);
            return db.sql("insert into demand.morning (county, day) values (:county, :day)")
                    .param("county", scope.county())
                    .param("day", today)
                    .update();
        });
    }

    private static boolean alone(JdbcClient db, int county) {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('demand.morning'), :county)")
                .param("county", county)
                .query(Boolean.class)
                .single();
    }

    private static boolean done(JdbcClient db, LocalDate today) {
        return db.sql("select exists (select from demand.morning where day = :day)")
                .param("day", today)
                .query(Boolean.class)
                .single();
    }
}
