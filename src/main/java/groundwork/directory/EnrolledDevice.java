package groundwork.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A device that an officer has enrolled.
 *
 * @param kind browser and system, as {@code EDGE WINDOWS}
 * @param name as its owner calls it, or null: words
 * @param seenAt its last sign-in
 * @param revokedAt null while it is good
 */
public record EnrolledDevice(UUID id, String kind, String name, Instant enrolledAt, Instant seenAt, Instant revokedAt) {

    public boolean revoked() {
        return revokedAt != null;
    }

    /** Without its name, so that it may be logged. */
    @Override
    public String toString() {
        return "EnrolledDevice[" + id + "]";
    }
}
