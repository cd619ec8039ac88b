package groundwork.assistance.web;

import groundwork.frame.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads. */
@Configuration("assistancePlaces")
class Places {

    @Bean
    Destination assistanceDestination() {
        return new Destination("assistance.assistance", "/assistance", 65);
    }
}
