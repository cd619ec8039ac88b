package groundwork.card.web;

import groundwork.site.Reach;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the page of a card is found. What is printed stays on the wall, so only an address that lasts is printed. */
@Component
class CardSite {

    private final ObjectProvider<Reach> reach;
    private final Environment settings;

    CardSite(ObjectProvider<Reach> reach, Environment settings) {
        this.reach = reach;
        this.settings = settings;
    }

    Optional<String> page(int county, String code) {
        var port = settings.getProperty("local.server.port", Integer.class, 0);
        return Optional.ofNullable(reach.getIfAvailable())
                .flatMap(site -> site.lasting(port))
                .map(site -> site + "/card/" + county + "/" + code);
    }
}
