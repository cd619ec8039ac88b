package groundwork.runtime;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work done again and again in the background. What fails once is told to the log and done again the next time: without
 * that, the executor would drop it for ever and say nothing.
 */
final class Every implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Every.class);

    private final ScheduledExecutorService executor;
    private final String name;

    /** @param atOnce how many of its works may go on beside each other */
    Every(String name, int atOnce) {
        this.name = name;
        executor = Executors.newScheduledThreadPool(
                atOnce, Thread.ofVirtual().name(name).factory());
    }

    void once(Runnable work) {
        executor.execute(tried(work));
    }

    /** @param pause from the end of one to the beginning of the next */
    void run(Runnable work, Duration first, Duration pause) {
        executor.scheduleWithFixedDelay(tried(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Runnable tried(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.error(
                        "{} failed and is tried again ({})",
                        name,
                        failure.getClass().getSimpleName());
                LOG.debug("the failure", failure);
            }
        };
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
