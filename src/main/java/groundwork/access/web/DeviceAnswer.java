package groundwork.access.web;

import groundwork.directory.EnrolledDevice;
import java.time.Instant;
import java.util.UUID;

/**
 * @param seen its last sign-in; {@code revoked} null while it is good
 * @param missing how many of the entries it has fixed never arrived
 * @param refused how many were refused for good
 */
record DeviceAnswer(
        UUID id,
        String kind,
        String name,
        Instant enrolled,
        Instant seen,
        Instant revoked,
        long missing,
        long refused) {

    static DeviceAnswer of(EnrolledDevice one, long missing, long refused) {
        return new DeviceAnswer(
                one.id(), one.kind(), one.name(), one.enrolledAt(), one.seenAt(), one.revokedAt(), missing, refused);
    }

    @Override
    public String toString() {
        return "DeviceAnswer[" + id + "]";
    }
}
