package groundwork.directory;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that a generator shows for half a minute: RFC 6238 with HMAC-SHA-1, six digits and steps of thirty seconds,
 * which is what the generators on phones know.
 */
final class Totp {

    private static final int STEP = 30;

    /** A phone's clock may be a step away from ours. */
    private static final int AROUND = 1;

    private Totp() {}

    static long step(Instant now) {
        return now.getEpochSecond() / STEP;
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(at) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is, near now and after the last one that was used. */
    static Optional<Long> stepOf(byte[] secret, String code, Instant now, long last) {
        for (long step = step(now) - AROUND; step <= step(now) + AROUND; step++)
            if (step > last && code(secret, step).equals(code)) return Optional.of(step);
        return Optional.empty();
    }
}
