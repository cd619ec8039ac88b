package groundwork.access;

import groundwork.directory.Passkey;
import groundwork.ledger.Ids;
import java.time.Clock;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A passkey as the library has it, and as we keep it. */
final class PasskeyRecords {

    private PasskeyRecords() {}

    static Passkey made(CredentialRecord record, String rpId, Clock clock) {
        return new Passkey(
                Ids.next(clock),
                HolderId.signIn(record.getUserEntityUserId()),
                rpId,
                record.getCredentialId().getBytes(),
                record.getPublicKey().getBytes(),
                record.getAttestationObject().getBytes(),
                Transports.text(record.getTransports()),
                record.getSignatureCount(),
                record.getLabel(),
                clock.instant(),
                null);
    }

    static CredentialRecord record(Passkey kept) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.credentialId()))
                .userEntityUserId(HolderId.of(kept.signIn()))
                .publicKey(new ImmutablePublicKeyCose(kept.publicKey()))
                .attestationObject(new Bytes(kept.attestation()))
                .signatureCount(kept.uses())
                .transports(Transports.of(kept.transports()))
                .uvInitialized(true)
                .label("")
                .created(kept.madeAt())
                .lastUsed(kept.madeAt())
                .build();
    }
}
