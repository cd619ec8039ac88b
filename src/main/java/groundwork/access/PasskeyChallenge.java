package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What an authenticator has to sign, so that its answer is good this once: drawn for a session and kept in it as text,
 * which every node reads; gone once it is taken, or after five minutes.
 */
@Component
class PasskeyChallenge {

    private static final Duration WAITS = Duration.ofMinutes(5);

    private final Clock clock;

    PasskeyChallenge(Clock clock) {
        this.clock = clock;
    }

    void draw(PasskeyUse use, HttpServletRequest request) {
        var until = clock.instant().plus(WAITS).getEpochSecond();
        request.getSession()
                .setAttribute(use.kept(), until + " " + Bytes.random().toBase64UrlString());
    }

    Optional<Bytes> look(PasskeyUse use, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(use.kept()) instanceof String text)) return Optional.empty();
        var parts = text.split(" ");
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return clock.instant().isBefore(until) ? Optional.of(Bytes.fromBase64(parts[1])) : Optional.empty();
    }

    Optional<Bytes> take(PasskeyUse use, HttpServletRequest request) {
        var challenge = look(use, request);
        if (challenge.isPresent()) request.getSession().removeAttribute(use.kept());
        return challenge;
    }
}
