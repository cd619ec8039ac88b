package groundwork.access;

import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-ins as the library wants to see those who hold passkeys. An authenticator keeps the id, which tells nothing of
 * anybody, and the sign-in name, by which its owner chooses. Nobody is made or taken away through it.
 */
@Component
final class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private final SignIns signIns;

    PasskeyHolders(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return holder(signIns.find(HolderId.signIn(id)));
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String login) {
        return holder(signIns.login(login));
    }

    private static PublicKeyCredentialUserEntity holder(Optional<SignIn> who) {
        return who.map(one -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(HolderId.of(one.id()))
                        .name(one.login())
                        .displayName(one.login())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new IllegalArgumentException("an administrator lets officers sign in, and nobody else");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalArgumentException("a sign-in stays when its passkeys go");
    }
}
