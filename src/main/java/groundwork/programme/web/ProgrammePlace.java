package groundwork.programme.web;

import groundwork.frame.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts programmes into the navigation. */
@Configuration(proxyBeanMethods = false)
class ProgrammePlace {

    @Bean
    Destination programmesPlace() {
        return new Destination("programme.programmes", "/programmes", 20);
    }
}
