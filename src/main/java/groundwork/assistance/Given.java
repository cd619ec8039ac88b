package groundwork.assistance;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Entry;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece of help as it is listed.
 *
 * @param wordsOf the entry whose words belong to it
 */
public record Given(UUID entry, LocalDate day, Entry what, UUID wordsOf) {

    /** The pairing it was given within, or null. */
    public UUID pairing() {
        return what instanceof AssistanceEntry help
                ? switch (help) {
                    case AssistanceEntry.Given given -> given.pairing();
                    case AssistanceEntry.InformationGiven given -> given.pairing();
                    case AssistanceEntry.JobFound found -> found.pairing();
                    case AssistanceEntry.JobConfirmed confirmed -> null;
                }
                : null;
    }
}
