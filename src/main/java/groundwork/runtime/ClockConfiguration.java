package groundwork.runtime;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only source of time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** In microseconds, which is what PostgreSQL keeps: a time read back equals the one written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
