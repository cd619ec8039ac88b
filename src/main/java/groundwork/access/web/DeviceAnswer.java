package groundwork.access.web;

import groundwork.directory.EnrolledDevice;
import java.time.Instant;
import java.util.UUID;

/** @param seen its last sign-in; {@code revoked} null while it is good */
record DeviceAnswer(UUID id, String kind, String name, Instant enrolled, Instant seen, Instant revoked) {

    static DeviceAnswer of(EnrolledDevice one) {
        return new DeviceAnswer(one.id(), one.kind(), one.name(), one.enrolledAt(), one.seenAt(), one.revokedAt());
    }

    @Override
    public String toString() {
        return "DeviceAnswer[" + id + "]";
    }
}
