package groundwork.access;

import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Has a passkey shown by a stranger, and says whose it is. */
@Component
public class PasskeyShowing {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final PasskeyTerms terms;
    private final PasskeyChallenge challenges;
    private final SignIns signIns;

    PasskeyShowing(PasskeyTerms terms, PasskeyChallenge challenges, SignIns signIns) {
        this.terms = terms;
        this.challenges = challenges;
        this.signIns = signIns;
    }

    public void begin(HttpServletRequest request) {
        challenges.draw(PasskeyUse.SHOW, request);
    }

    /** What his browser is to show; empty where he did not begin. */
    public Optional<String> options(HttpServletRequest request) {
        return challenges.look(PasskeyUse.SHOW, request).map(challenge -> PasskeyJson.written(options(challenge)));
    }

    /** Empty for what is not as it should be. */
    public Optional<SignIn> show(String answer, HttpServletRequest request) {
        return challenges
                .take(PasskeyUse.SHOW, request)
                .flatMap(challenge -> PasskeyJson.tried(answer, SHOWN, shown -> holder(shown, challenge)))
                .flatMap(holder -> signIns.find(HolderId.signIn(holder)));
    }

    /** What the authenticator says of its owner has to fit; the library leaves that to whoever asked for a name. */
    private Bytes holder(PublicKeyCredential<AuthenticatorAssertionResponse> shown, Bytes challenge) {
        var holder = terms.with(challenge)
                .authenticate(new RelyingPartyAuthenticationRequest(options(challenge), shown))
                .getId();
        var said = shown.getResponse().getUserHandle();
        return said == null || said.equals(holder) ? holder : null;
    }

    private PublicKeyCredentialRequestOptions options(Bytes challenge) {
        return terms.with(challenge)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }
}
