package groundwork.assistance;

import groundwork.ledger.Entry;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece of help as it is listed.
 *
 * @param wordsOf the entry whose words belong to it
 */
public record Given(UUID entry, LocalDate day, Entry what, UUID wordsOf) {}
