package groundwork.notice;

import groundwork.ledger.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** What shows a receiver that a call is ours and as it was sent: Standard Webhooks 1.0.0, symmetric. */
final class Signature {

    private static final String PREFIX = "whsec_";

    private Signature() {}

    /** The header's value for one secret; of several they stand with a space between them. */
    static String of(byte[] secret, String id, Instant at, String body) {
        var signed = id + "." + at.getEpochSecond() + "." + body;
        var hash = Hash.keyed(secret, signed.getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(hash);
    }

    /** A secret as it is handed over. */
    static String text(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }
}
