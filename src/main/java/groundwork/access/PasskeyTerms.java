package groundwork.access;

import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * On which terms passkeys are made and shown (W3C WebAuthn, level 3). An authenticator keeps them so that no name has
 * to be typed, and verifies its owner each time, by his finger, face or PIN: one that is shown is two factors in one.
 * The library checks origin, name of the site, challenge, signature and that.
 */
@Component
class PasskeyTerms {

    private final PasskeySite site;
    private final PasskeyHolders holders;
    private final PasskeyKeeper keeper;

    PasskeyTerms(PasskeySite site, PasskeyHolders holders, PasskeyKeeper keeper) {
        this.site = site;
        this.holders = holders;
        this.keeper = keeper;
    }

    /** @param challenge what has to be signed this time */
    WebAuthnRelyingPartyOperations with(Bytes challenge) {
        var rp = PublicKeyCredentialRpEntity.builder()
                .id(site.name().orElseThrow())
                .name("Groundwork")
                .build();
        var terms = new Webauthn4JRelyingPartyOperations(holders, keeper, rp, Set.of(site.origin()));
        terms.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        terms.setCustomizeRequestOptions(
                options -> options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
        return terms;
    }
}
