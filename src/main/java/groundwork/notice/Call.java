package groundwork.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A call that is to be made now.
 *
 * @param tries with this one
 * @param secret wrapped, as {@code former}, which may be null
 */
record Call(
        UUID id,
        UUID hook,
        String body,
        int tries,
        String address,
        byte[] secret,
        byte[] former,
        OffsetDateTime formerUntil) {

    boolean bothAt(Instant now) {
        return former != null && formerUntil.toInstant().isAfter(now);
    }
}
