package groundwork.form;

import groundwork.ledger.About;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Forms that were issued together.
 *
 * @param recipient in lower case; empty where it was not said
 * @param codes how many
 */
public record Issue(
        UUID entry,
        long position,
        UUID sheet,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        String recipient,
        int codes) {

    About about(UUID officer) {
        return new About(programme, unit, village, List.of(officer), null);
    }
}
