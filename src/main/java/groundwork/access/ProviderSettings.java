package groundwork.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The county's identity provider, as docs/operating/identity-provider.md says it is set.
 *
 * @param issuer its address, below which it describes itself
 * @param client as which it knows this program
 * @param secret null for a client without one
 * @param name what it is called on the sign-in page, or null
 * @param claim of its tokens that holds the sign-in name, or null
 * @param second a claim and its value by which it says that two factors were shown, {@code amr=mfa}; or null
 */
record ProviderSettings(String issuer, String client, String secret, String name, String claim, String second) {

    /** @throws IllegalStateException with the sentence for the operator */
    static Optional<ProviderSettings> read(Environment settings) {
        var issuer = text(settings, "issuer");
        var client = text(settings, "client");
        if (issuer == null && client == null) return Optional.empty();
        if (issuer == null || client == null)
            throw new IllegalStateException(
                    "GROUNDWORK_OIDC_ISSUER and GROUNDWORK_OIDC_CLIENT are given together or" + " not at all.");
        if (!safe(issuer))
            throw new IllegalStateException("GROUNDWORK_OIDC_ISSUER is " + issuer + "; it is an https:// address.");
        var second = text(settings, "second-factor");
        if (second != null && !second.matches("[^=\\s]+=\\S+"))
            throw new IllegalStateException("GROUNDWORK_OIDC_SECOND_FACTOR is a claim and its value, such as amr=mfa.");
        return Optional.of(new ProviderSettings(
                issuer, client, secret(settings), text(settings, "name"), text(settings, "claim"), second));
    }

    /** By HTTPS, or on this machine, which is for a trial. */
    static boolean safe(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && uri.getHost().equals("localhost"));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String secret(Environment settings) {
        var file = text(settings, "secret-file");
        if (file == null) return text(settings, "secret");
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "GROUNDWORK_OIDC_SECRET_FILE names " + file + ", which cannot be read.", unreadable);
        }
    }

    private static String text(Environment settings, String name) {
        var given = settings.getProperty("groundwork.oidc." + name, "").strip();
        return given.isEmpty() ? null : given;
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
