package groundwork.runtime;

import groundwork.notice.Follower;
import groundwork.notice.Outbox;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While the console is up, officers are told of what is new within seconds, and mails go out within half a minute. */
@Component
@ConditionalOnWebApplication
final class KeepTelling implements DisposableBean {

    private final Every every = new Every("telling", 2);
    private final Follower follower;
    private final Outbox outbox;

    KeepTelling(Follower follower, Outbox outbox) {
        this.follower = follower;
        this.outbox = outbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every.run(follower::run, Duration.ofSeconds(5), Duration.ofSeconds(5));
        every.run(outbox::run, Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    @Override
    public void destroy() {
        every.close();
    }
}
