package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Has a passkey made by whoever has just shown otherwise that he is the one. */
@Component
public class PasskeyMaking {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final PasskeyTerms terms;
    private final PasskeyChallenge challenges;

    PasskeyMaking(PasskeyTerms terms, PasskeyChallenge challenges) {
        this.terms = terms;
        this.challenges = challenges;
    }

    /** He may change his passkeys for five minutes, or until he has made one. */
    public void begin(HttpServletRequest request) {
        challenges.draw(PasskeyUse.MAKE, request);
    }

    public boolean begun(HttpServletRequest request) {
        return challenges.look(PasskeyUse.MAKE, request).isPresent();
    }

    /** What his browser is to make; empty where he did not begin. */
    public Optional<String> options(SignIn who, HttpServletRequest request) {
        return challenges.look(PasskeyUse.MAKE, request).map(challenge -> PasskeyJson.written(options(who, challenge)));
    }

    /** @return false for what is not as it should be */
    public boolean make(SignIn who, String name, String answer, HttpServletRequest request) {
        return challenges
                .take(PasskeyUse.MAKE, request)
                .flatMap(challenge -> PasskeyJson.tried(
                        answer,
                        MADE,
                        made -> terms.with(challenge)
                                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                        options(who, challenge), new RelyingPartyPublicKey(made, name)))))
                .isPresent();
    }

    private PublicKeyCredentialCreationOptions options(SignIn who, Bytes challenge) {
        var known = UsernamePasswordAuthenticationToken.authenticated(who.login(), null, List.of());
        return terms.with(challenge)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(known));
    }
}
