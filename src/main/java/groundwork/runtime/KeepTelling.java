package groundwork.runtime;

import groundwork.notice.Follower;
import groundwork.notice.Outbox;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While the console is up, officers are told of what is new within seconds, and mails go out within half a minute. */
@Component
@ConditionalOnWebApplication
final class KeepTelling implements DisposableBean {

    private final ScheduledExecutorService every = Executors.newScheduledThreadPool(
            2, Thread.ofVirtual().name("telling").factory());
    private final Follower follower;
    private final Outbox outbox;

    KeepTelling(Follower follower, Outbox outbox) {
        this.follower = follower;
        this.outbox = outbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.scheduleWithFixedDelay(follower::run, 5, 5, TimeUnit.SECONDS);
        every.scheduleWithFixedDelay(outbox::run, 20, 30, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        every.shutdownNow();
    }
}
