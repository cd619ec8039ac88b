package groundwork.runtime;

import groundwork.demand.Mornings;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While the console is up, demands are urged each morning; looked at every ten minutes, so that a late start does it as
 * well.
 */
@Component
@ConditionalOnWebApplication
final class KeepMornings implements DisposableBean {

    private final ScheduledExecutorService every = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("mornings").factory());
    private final Mornings mornings;

    KeepMornings(Mornings mornings) {
        this.mornings = mornings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.scheduleWithFixedDelay(mornings::run, 5, 10, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        every.shutdownNow();
    }
}
