package groundwork.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A key by which a program acts as an officer.
 *
 * @param tail its last characters: enough to tell it from others
 * @param roles at most these of the officer's
 * @param until its last day
 * @param usedAt null where it never was
 * @param revokedAt null while it was not
 */
public record ProgramKey(
        UUID id,
        int county,
        UUID officer,
        String tail,
        Set<Role> roles,
        Instant madeAt,
        UUID madeBy,
        LocalDate until,
        Instant usedAt,
        Instant revokedAt) {

    public boolean good(LocalDate day) {
        return revokedAt == null && !day.isAfter(until);
    }
}
