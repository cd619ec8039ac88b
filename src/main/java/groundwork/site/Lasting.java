package groundwork.site;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the site is found for good. What is printed hangs on walls for years and a passkey is bound to a name, so only
 * an address that lasts goes there. Empty where there is none.
 */
@Component
public class Lasting {

    private final ObjectProvider<Reach> reach;
    private final Environment settings;

    Lasting(ObjectProvider<Reach> reach, Environment settings) {
        this.reach = reach;
        this.settings = settings;
    }

    public Optional<URI> site() {
        var port = settings.getProperty("local.server.port", Integer.class, 0);
        return Optional.ofNullable(reach.getIfAvailable()).flatMap(site -> site.lasting(port));
    }

    /** @param path from the slash on */
    public Optional<String> page(String path) {
        return site().map(site -> site + path);
    }
}
