package groundwork.runtime;

import groundwork.directory.AuditDigests;
import java.time.Duration;
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

    private final Every every = new Every("audit-digest", 1);
    private final AuditDigests digests;

    KeepAudit(AuditDigests digests) {
        this.digests = digests;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.run(digests::run, Duration.ofMinutes(5), Duration.ofMinutes(5));
    }

    @Override
    public void destroy() {
        every.close();
    }
}
