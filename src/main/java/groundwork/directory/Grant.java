package groundwork.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role given to an officer of a county for a place and a period. It is never edited; it ends once.
 *
 * @param until the last day, or null while it is open
 * @param givenBy null where an update of the program gave it
 * @param reason in the words of whoever gave it: personal, never in a log
 * @param endedBy null while it holds
 */
public record Grant(
        UUID id,
        UUID officer,
        Role role,
        Where where,
        LocalDate from,
        LocalDate until,
        UUID givenBy,
        Instant givenAt,
        String reason,
        UUID endedBy,
        Instant endedAt) {

    public boolean holds(LocalDate day) {
        return lasts(day) && !day.isBefore(from);
    }

    /** Whether it holds on that day or will later. */
    public boolean lasts(LocalDate day) {
        return endedAt == null && (until == null || !day.isAfter(until));
    }

    @Override
    public String toString() {
        return "Grant[" + id + "]";
    }
}
