package groundwork.runtime;

import groundwork.demand.Mornings;
import java.time.Duration;
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

    private final Every every = new Every("mornings", 1);
    private final Mornings mornings;

    KeepMornings(Mornings mornings) {
        this.mornings = mornings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.run(mornings::run, Duration.ofMinutes(5), Duration.ofMinutes(10));
    }

    @Override
    public void destroy() {
        every.close();
    }
}
