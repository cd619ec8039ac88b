package groundwork.notice;

import groundwork.directory.Counties;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings gateways what is on its way to them: several beside each other, the calls of one after another. One that does
 * not answer is left alone until the next round, and holds up none of the others.
 */
@Component
public class Courier {

    private static final int AT_ONCE = 8;
    private static final Duration ROUND = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Counties counties;
    private final Scopes scopes;
    private final Waybill waybill;
    private final Carrier carrier;
    private final Clock clock;

    Courier(Counties counties, Scopes scopes, Waybill waybill, Carrier carrier, Clock clock) {
        this.counties = counties;
        this.scopes = scopes;
        this.waybill = waybill;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Any node may run this, also several at once. */
    public void run() {
        var threads = Thread.ofVirtual().name("webhook").factory();
        try (var riders = Executors.newFixedThreadPool(AT_ONCE, threads)) {
            for (var county : counties.opened()) send(scopes.program((int) county.code()), riders);
        }
    }

    private void send(Scope scope, ExecutorService riders) {
        tried(
                scope,
                () -> scope.read(waybill::hooks)
                        .forEach(hook -> riders.submit(() -> tried(scope, () -> {
                            round(scope, hook);
                        }))));
    }

    private void round(Scope scope, UUID hook) {
        var until = clock.instant().plus(ROUND);
        while (clock.instant().isBefore(until)) {
            var due = scope.write(db -> waybill.take(db, hook));
            if (due.isEmpty()) return;
            var answer = carrier.call(scope, due.get());
            scope.write(db -> waybill.note(db, scope, due.get(), answer));
            if (!answer.taken()) return;
        }
    }

    /** Takes away what is long done with. */
    public void sweep() {
        for (var county : counties.opened()) {
            var scope = scopes.program((int) county.code());
            tried(scope, () -> scope.write(waybill::sweep));
        }
    }

    private static void tried(Scope scope, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error(
                    "county {}: calls to gateways wait ({})",
                    scope.county(),
                    failure.getClass().getSimpleName());
            LOG.debug("the failure", failure);
        }
    }
}
