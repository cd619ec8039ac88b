package groundwork.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact card as programs get it.
 *
 * @param code that stands on it
 * @param household null on the card of a whole village
 * @param officer who answers for it
 * @param withdrawn first day it is no longer valid, or null
 */
public record CardAnswer(
        UUID id, String code, UUID household, Long village, UUID officer, LocalDate day, LocalDate withdrawn) {

    public static CardAnswer of(Card card) {
        return card == null
                ? null
                : new CardAnswer(
                        card.id(),
                        CardCode.of(card.id()),
                        card.household(),
                        card.village(),
                        card.officer(),
                        card.day(),
                        card.withdrawn());
    }
}
