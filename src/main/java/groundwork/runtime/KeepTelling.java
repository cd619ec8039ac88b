package groundwork.runtime;

import groundwork.notice.Courier;
import groundwork.notice.Follower;
import groundwork.notice.Outbox;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While the console is up, officers and gateways are told of what is new within seconds, mails go out within half a
 * minute.
 */
@Component
@ConditionalOnWebApplication
final class KeepTelling implements DisposableBean {

    private final Every every = new Every("telling", 3);
    private final Follower follower;
    private final Outbox outbox;
    private final Courier courier;

    KeepTelling(Follower follower, Outbox outbox, Courier courier) {
        this.follower = follower;
        this.outbox = outbox;
        this.courier = courier;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.run(follower::run, Duration.ofSeconds(5), Duration.ofSeconds(5));
        every.run(outbox::run, Duration.ofSeconds(20), Duration.ofSeconds(30));
        every.run(courier::run, Duration.ofSeconds(3), Duration.ofSeconds(3));
        every.run(courier::sweep, Duration.ofMinutes(10), Duration.ofHours(6));
    }

    @Override
    public void destroy() {
        every.close();
    }
}
