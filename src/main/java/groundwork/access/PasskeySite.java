package groundwork.access;

import groundwork.site.Reach;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** For which name passkeys are made. One is bound to it for good, so it has to be one that stays. */
@Component
public class PasskeySite {

    private final ObjectProvider<Reach> reach;
    private final Environment settings;

    PasskeySite(ObjectProvider<Reach> reach, Environment settings) {
        this.reach = reach;
        this.settings = settings;
    }

    /** The relying party's id in the words of WebAuthn; empty where none are offered. */
    public Optional<String> name() {
        return address().map(URI::getHost);
    }

    /** What a browser has to say that the page came from, RFC 6454; only where there is a name. */
    String origin() {
        var address = address().orElseThrow();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** Whether one can be made or used by whoever came here under the name that he came under. */
    public boolean at(HttpServletRequest request) {
        return name().filter(request.getServerName()::equalsIgnoreCase).isPresent();
    }

    private Optional<URI> address() {
        var port = settings.getProperty("local.server.port", Integer.class, 0);
        return Optional.ofNullable(reach.getIfAvailable()).flatMap(site -> site.lasting(port));
    }
}
