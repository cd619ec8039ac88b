package groundwork.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact card (联系卡).
 *
 * @param household or null: that of the whole village
 * @param officer the liaison officer who answers for it
 * @param day it was issued on
 * @param withdrawn first day it is no longer valid, or null
 */
public record Card(UUID id, UUID household, Long village, UUID officer, LocalDate day, LocalDate withdrawn) {

    public boolean valid() {
        return withdrawn == null;
    }
}
