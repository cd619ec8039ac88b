package groundwork.access;

import groundwork.site.Reach;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The county's identity provider. It is asked to describe itself when it is first needed: the program starts, and lets
 * people in by their passwords, while the provider is away.
 */
@Component
public class Provider {

    static final String ID = "provider";
    static final String BACK = "/sign-in/provider/return";

    private final Optional<ProviderSettings> settings;
    private final ObjectProvider<Reach> reach;
    private volatile ClientRegistration known;

    Provider(Environment settings, ObjectProvider<Reach> reach) {
        this.settings = ProviderSettings.read(settings);
        this.reach = reach;
    }

    public boolean offered() {
        return settings.isPresent();
    }

    /** What it is called; null where nobody said. */
    public String name() {
        return settings.map(ProviderSettings::name).orElse(null);
    }

    ProviderSettings settings() {
        return settings.orElseThrow();
    }

    /** @throws RuntimeException where it does not answer, or not as it should */
    ClientRegistration registration() {
        var once = known;
        if (once == null) known = once = described();
        return once;
    }

    private ClientRegistration described() {
        var site = reach.getObject().site();
        var asked = ClientRegistrations.fromOidcIssuerLocation(settings().issuer())
                .registrationId(ID)
                .clientId(settings().client())
                .clientSecret(settings().secret())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid", "profile")
                .redirectUri((site == null ? "{baseUrl}" : site) + BACK);
        // Otherwise it would show an empty secret, which a provider refuses of a client that has none.
        if (settings().secret() == null) asked.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        var made = asked.build();
        var at = made.getProviderDetails();
        if (!Stream.of(at.getAuthorizationUri(), at.getTokenUri(), at.getJwkSetUri())
                .allMatch(ProviderSettings::safe))
            throw new IllegalStateException("the identity provider names an address without https");
        return made;
    }

    /**
     * Where somebody ends his session there as well (OpenID Connect RP-Initiated Logout 1.0); empty where it offers
     * none or does not answer. It may not have been asked for anything yet: sessions outlive a restart. Without its
     * token as a hint: what is in that would stand in an address.
     *
     * @param back where it leads afterwards
     */
    public Optional<URI> leaving(String back) {
        return settings.map(_ -> ends())
                .filter(ProviderSettings::safe)
                .map(end -> UriComponentsBuilder.fromUriString(end)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(settings().client(), back)
                        .toUri());
    }

    private String ends() {
        try {
            return (String) metadata().get("end_session_endpoint");
        } catch (RuntimeException away) {
            return null;
        }
    }

    /** How it signs; RS256 is what every provider knows. */
    List<String> algorithms() {
        return metadata().get("id_token_signing_alg_values_supported") instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of("RS256");
    }

    private Map<String, Object> metadata() {
        return registration().getProviderDetails().getConfigurationMetadata();
    }
}
