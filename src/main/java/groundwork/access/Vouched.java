package groundwork.access;

import java.util.Collection;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whom the county's identity provider vouches for.
 *
 * @param subject by which the provider calls him for ever
 * @param login the sign-in name as the provider says it; empty where it is not asked for that
 * @param both whether he showed two factors there
 */
public record Vouched(String issuer, String subject, String login, boolean both) {

    private static final int LONGEST = 255;

    /** @throws IllegalArgumentException for a token that does not say what was agreed on */
    static Vouched by(ProviderSettings settings, OidcUser user) {
        var login = settings.claim() == null ? "" : user.getClaimAsString(settings.claim());
        return new Vouched(settings.issuer(), line(user.getSubject()), line(login), both(settings.second(), user));
    }

    private static boolean both(String second, OidcUser user) {
        if (second == null) return false;
        var parts = second.split("=", 2);
        return user.getClaims().get(parts[0]) instanceof Collection<?> all
                ? all.contains(parts[1])
                : parts[1].equals(user.getClaimAsString(parts[0]));
    }

    private static String line(String text) {
        if (text == null || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("a claim is missing or is no line of text");
        return text;
    }

    /** Without what the provider calls him, so that it may be logged. */
    @Override
    public String toString() {
        return "Vouched[" + issuer + "]";
    }
}
