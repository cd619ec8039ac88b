package groundwork.runtime;

import groundwork.ledger.Erasing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the console answers anybody: who was erased is so again, whatever archive the database came from. */
@Component
@ConditionalOnWebApplication
final class Replaying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Replaying.class);

    private final Erasing erasing;
    private volatile boolean running;

    Replaying(Erasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public void start() {
        int again = erasing.replay();
        if (again > 0) LOG.info("{} erasures that this database did not know were made again", again);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The web server comes near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
