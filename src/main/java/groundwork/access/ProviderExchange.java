package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Asks the provider who somebody is (authorization code with PKCE, state and nonce) and takes its answer, which is good
 * once and for the session that asked. Why one was refused goes into the log by its kind: its words may be anybody's.
 */
@Component
public class ProviderExchange {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderExchange.class);

    private final Provider provider;
    private final OidcAuthorizationCodeAuthenticationProvider checks;
    private final DefaultOAuth2AuthorizationRequestResolver asking;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    ProviderExchange(Provider provider) {
        this.provider = provider;
        checks = ProviderChecks.of(provider);
        asking = new DefaultOAuth2AuthorizationRequestResolver(id -> provider.registration());
    }

    /** Where to send the browser; empty where the provider does not answer. */
    public Optional<String> ask(HttpServletRequest request, HttpServletResponse response) {
        try {
            var question = asking.resolve(request, Provider.ID);
            asked.saveAuthorizationRequest(question, request, response);
            return Optional.of(question.getAuthorizationRequestUri());
        } catch (RuntimeException away) {
            LOG.warn(
                    "The identity provider could not be asked ({})",
                    away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whom it vouches for; empty where it does not, or nobody asked. */
    public Optional<Vouched> take(HttpServletRequest request, HttpServletResponse response) {
        var question = asked.removeAuthorizationRequest(request, response);
        if (question == null || request.getParameter("code") == null) return Optional.empty();
        // RFC 9207: an answer that another provider gave is not taken for this one's.
        var issuer = request.getParameter("iss");
        if (issuer != null && !issuer.equals(provider.settings().issuer())) return Optional.empty();
        try {
            return Optional.of(Vouched.by(provider.settings(), user(question, request)));
        } catch (RuntimeException refused) {
            LOG.warn(
                    "The identity provider’s answer was refused ({})",
                    refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private OidcUser user(OAuth2AuthorizationRequest question, HttpServletRequest request) {
        var answer = OAuth2AuthorizationResponse.success(request.getParameter("code"))
                .redirectUri(question.getRedirectUri())
                .state(request.getParameter("state"))
                .build();
        var known = checks.authenticate(new OAuth2LoginAuthenticationToken(
                provider.registration(), new OAuth2AuthorizationExchange(question, answer)));
        return (OidcUser) known.getPrincipal();
    }
}
