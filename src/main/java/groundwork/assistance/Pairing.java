package groundwork.assistance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An official who answers for a household.
 *
 * @param ended null while it lasts
 */
public record Pairing(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        UUID officer,
        UUID household,
        LocalDate since,
        LocalDate ended) {}
