package groundwork.assistance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A hazard that was found.
 *
 * @param kind and {@code urgency} by the names of their constants in lower case, or null
 * @param cleared null while it is open
 * @param clearedBy the entry that says so
 */
public record Hazard(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        String kind,
        String urgency,
        LocalDate cleared,
        UUID clearedBy,
        long position,
        UUID wordsOf) {}
