package groundwork.runtime;

import groundwork.ledger.CatchUp;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While the console is up, projections that are new or have failed are brought back in step, looked at every minute.
 */
@Component
@ConditionalOnWebApplication
final class KeepUp implements DisposableBean {

    private final ScheduledExecutorService every = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("catch-up").factory());
    private final CatchUp catchUp;

    KeepUp(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.scheduleWithFixedDelay(catchUp::run, 0, 1, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        every.shutdownNow();
    }
}
