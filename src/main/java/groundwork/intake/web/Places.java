package groundwork.intake.web;

import groundwork.frame.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads. */
@Configuration(value = "intakePlaces", proxyBeanMethods = false)
class Places {

    @Bean
    Destination importsDestination() {
        return new Destination("intake.imports", "/imports", 90);
    }
}
