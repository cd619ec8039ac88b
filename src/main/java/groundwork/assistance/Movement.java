package groundwork.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What came into a pot or went out of it.
 *
 * @param amount below zero for what went out
 * @param came altogether until then
 * @param left after it
 * @param wordsOf the entry whose words belong to it
 */
public record Movement(
        UUID entry,
        LocalDate day,
        long position,
        Long village,
        UUID unit,
        BigDecimal amount,
        BigDecimal came,
        BigDecimal left,
        UUID wordsOf) {

    /** Whether this took more than there was. */
    public boolean below(boolean always) {
        return amount.signum() < 0 && left.signum() < 0 && (always || came.signum() > 0);
    }
}
