package groundwork.card.web;

import groundwork.frame.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads. */
@Configuration(proxyBeanMethods = false)
class CardPlaces {

    @Bean
    Destination cardsDestination() {
        return new Destination("card.cards", "/cards", 40).with("/households");
    }
}
