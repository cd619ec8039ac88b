package groundwork.runtime;

import groundwork.ledger.CatchUp;
import groundwork.ledger.Sealing;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While the console is up, projections that are new or have failed are brought back in step, looked at every minute;
 * and once after the start, words that an earlier version wrote in the clear are sealed.
 */
@Component
@ConditionalOnWebApplication
final class KeepUp implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepUp.class);

    private final Every every = new Every("catch-up", 1);
    private final CatchUp catchUp;
    private final Sealing sealing;

    KeepUp(CatchUp catchUp, Sealing sealing) {
        this.catchUp = catchUp;
        this.sealing = sealing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.once(this::seal);
        every.run(catchUp::run, Duration.ZERO, Duration.ofMinutes(1));
    }

    private void seal() {
        try {
            long sealed = sealing.run();
            if (sealed > 0) LOG.info("{} rows that lay in the clear are sealed now", sealed);
        } catch (RuntimeException failure) {
            LOG.error(
                    "words are still in the clear ({}); it is tried again at the next start",
                    failure.getClass().getSimpleName());
            LOG.debug("the failure", failure);
        }
    }

    @Override
    public void destroy() {
        every.close();
    }
}
