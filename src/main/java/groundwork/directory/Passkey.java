package groundwork.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey of a sign-in: the open half of a key pair, and what is known of the other.
 *
 * @param id ours, for addresses
 * @param rpId the name of the site it was made for
 * @param credentialId by which the authenticator knows it
 * @param publicKey COSE, RFC 9053
 * @param attestation what the authenticator said when it was made
 * @param transports by which ways it is reached, with commas
 * @param uses as the authenticator counts them; 0 where it does not
 * @param name as its owner calls it, or null: words
 * @param usedAt null until it has let somebody in
 */
public record Passkey(
        UUID id,
        UUID signIn,
        String rpId,
        byte[] credentialId,
        byte[] publicKey,
        byte[] attestation,
        String transports,
        long uses,
        String name,
        Instant madeAt,
        Instant usedAt) {

    /** Without its name, so that it may be logged. */
    @Override
    public String toString() {
        return "Passkey[" + id + "]";
    }
}
