package groundwork.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Help that was given, as it is listed.
 *
 * @param id of its entry
 * @param kind one of {@link GivenKind} in lower case, or null where nobody said which
 * @param quantity yuan of funds and equipment, pieces of information, people of jobs; or null
 */
public record GivenLine(
        UUID id,
        String kind,
        UUID unit,
        Long village,
        UUID household,
        UUID pairing,
        BigDecimal quantity,
        LocalDate day,
        long position,
        UUID wordsOf) {}
