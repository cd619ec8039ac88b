package groundwork.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.web.client.RestClient;

/**
 * The library's checks of what the provider answers: state, nonce, signature, issuer, audience and times. Who it is
 * comes from the token alone; nothing more is asked of the provider.
 */
final class ProviderChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ProviderChecks() {}

    static OidcAuthorizationCodeAuthenticationProvider of(Provider provider) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(patient());
        var checks = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(_ -> algorithm(provider));
        checks.setJwtDecoderFactory(decoders);
        return checks;
    }

    /** The first of ours that it knows; none of those with a shared secret is. */
    private static SignatureAlgorithm algorithm(Provider provider) {
        return Stream.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)
                .filter(one -> provider.algorithms().contains(one.getName()))
                .findFirst()
                .orElse(SignatureAlgorithm.RS256);
    }

    /** As the library's own, but it does not wait for ever. */
    private static RestClient patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(forms -> forms.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
