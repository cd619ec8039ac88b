package groundwork.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where a row of the audit log stands, as a key to page by: microseconds and number, {@code 1764115200000000-17}. */
public record AuditPlace(Instant at, long number) {

    /** Empty for what can be none. */
    public static Optional<AuditPlace> of(String key) {
        if (key == null || !key.matches("[0-9]{1,18}-[0-9]{1,18}")) return Optional.empty();
        var parts = key.split("-");
        return Optional.of(new AuditPlace(
                Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + number;
    }
}
