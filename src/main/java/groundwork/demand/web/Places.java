package groundwork.demand.web;

import groundwork.frame.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads. */
@Configuration(proxyBeanMethods = false)
class Places {

    @Bean
    Destination demandsDestination() {
        return new Destination("demand.demands", "/demands", 60);
    }
}
