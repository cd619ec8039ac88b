package groundwork.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;

/** By which ways an authenticator is reached, as text with commas: {@code hybrid,internal}. */
final class Transports {

    private Transports() {}

    static String text(Set<AuthenticatorTransport> ways) {
        return ways.stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(","));
    }

    static Set<AuthenticatorTransport> of(String text) {
        return Arrays.stream(text.split(","))
                .filter(way -> !way.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
