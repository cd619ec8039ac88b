package groundwork.intake;

import groundwork.ledger.Ids;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The programme that a workbook belongs to.
 *
 * @param unit the bureau whose programme it is, or null
 * @param from first day, which is also the day of what has none of its own
 */
public record Campaign(int county, String slug, UUID unit, LocalDate from, LocalDate to) {

    public UUID id() {
        return Ids.programme(county, slug);
    }
}
