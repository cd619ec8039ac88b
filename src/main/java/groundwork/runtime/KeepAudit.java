package groundwork.runtime;

import groundwork.directory.AuditDigests;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While the console is up, the ledgers are told of their audit logs. Looked at every five minutes, so that a program
 * that is often started anew comes to it as well.
 */
@Component
@ConditionalOnWebApplication
final class KeepAudit implements DisposableBean {

    private final ScheduledExecutorService every = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("audit-digest").factory());
    private final AuditDigests digests;

    KeepAudit(AuditDigests digests) {
        this.digests = digests;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.scheduleWithFixedDelay(digests::run, 5, 5, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        every.shutdownNow();
    }
}
