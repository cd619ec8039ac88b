package groundwork.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Equipment borrowed for a village.
 *
 * @param demand what it answers, or null
 * @param lender the unit it was borrowed from, or null
 * @param worth in yuan, or null
 * @param amount what it benefited, in {@code measure}, in lower case; both null where that is not known
 * @param back when it was given back, or null
 */
public record Lent(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        UUID demand,
        UUID lender,
        BigDecimal worth,
        BigDecimal amount,
        String measure,
        LocalDate day,
        LocalDate back,
        long position,
        UUID wordsOf) {}
