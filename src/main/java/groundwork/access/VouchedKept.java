package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session, as text, whom the provider vouched for while somebody who comes from there for the first time
 * shows once by his password which officer he is; for ten minutes at most.
 */
@Component
public class VouchedKept {

    private static final String KEPT = "vouched";
    private static final Duration WAITS = Duration.ofMinutes(10);

    private final Clock clock;

    VouchedKept(Clock clock) {
        this.clock = clock;
    }

    public void keep(Vouched one, HttpServletRequest request) {
        var until = "" + clock.instant().plus(WAITS).getEpochSecond();
        var text = String.join("\n", until, one.issuer(), one.subject(), one.login(), "" + one.both());
        request.getSession().setAttribute(KEPT, text);
    }

    public Optional<Vouched> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String text)) return Optional.empty();
        var parts = text.split("\n", -1);
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return clock.instant().isBefore(until)
                ? Optional.of(new Vouched(parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4])))
                : Optional.empty();
    }
}
