package groundwork.access;

import groundwork.site.Lasting;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which name passkeys are made. One is bound to it for good, so it has to be one that stays. */
@Component
public class PasskeySite {

    private final Lasting lasting;

    PasskeySite(Lasting lasting) {
        this.lasting = lasting;
    }

    /** The relying party's id in the words of WebAuthn; empty where none are offered. */
    public Optional<String> name() {
        return lasting.site().map(URI::getHost);
    }

    /** What a browser has to say that the page came from, RFC 6454; only where there is a name. */
    String origin() {
        var address = lasting.site().orElseThrow();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** Whether one can be made or used by whoever came here under the name that he came under. */
    public boolean at(HttpServletRequest request) {
        return name().filter(request.getServerName()::equalsIgnoreCase).isPresent();
    }
}
