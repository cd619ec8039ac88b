package groundwork.frame;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs, and the pulse that tells other processes that this one still runs its own. */
@Configuration(proxyBeanMethods = false)
class JobSetup {

    @Bean
    Jobs jobs(DataSource data, Clock clock) {
        return new Jobs(data, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "interrupt")
    Thread jobPulse(Jobs jobs) {
        return Thread.ofVirtual().name("job pulse").unstarted(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(Jobs.SILENCE.dividedBy(4));
                    jobs.beat();
                } catch (InterruptedException ending) {
                    return;
                }
            }
        });
    }
}
