package groundwork.access;

import groundwork.directory.Passkey;
import groundwork.directory.Passkeys;
import java.time.Clock;
import java.util.List;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Passkeys as the library wants to have them kept, those for the site's present name only. It compares an
 * authenticator's count of uses with the one from when the passkey was made; with the one from its last use it is
 * compared here.
 */
@Component
final class PasskeyKeeper implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final PasskeySite site;
    private final Clock clock;

    PasskeyKeeper(Passkeys passkeys, PasskeySite site, Clock clock) {
        this.passkeys = passkeys;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord record) {
        var credential = record.getCredentialId().getBytes();
        var kept = passkeys.find(credential).isPresent()
                ? passkeys.used(credential, record.getSignatureCount())
                : passkeys.add(PasskeyRecords.made(record, site.name().orElseThrow(), clock));
        if (!kept) throw new IllegalArgumentException("a copy, or one too many");
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(id.getBytes())
                .filter(this::good)
                .map(PasskeyRecords::record)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes holder) {
        return passkeys.of(HolderId.signIn(holder)).stream()
                .filter(this::good)
                .map(PasskeyRecords::record)
                .toList();
    }

    private boolean good(Passkey passkey) {
        return site.name().filter(passkey.rpId()::equals).isPresent();
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalArgumentException("removed by its owner on his page, and nowhere else");
    }
}
