package groundwork.card;

import groundwork.figure.Contribution;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A card as it was issued.
 *
 * @param about with the programme, unit and village it was issued for
 * @param position since when the ledger says so
 */
record Issue(UUID id, UUID household, UUID officer, About about, LocalDate day, long position) {

    static Issue of(UUID entry, CardEntry.Issued issued, Fact fact, long position) {
        return new Issue(entry, issued.household(), issued.officer(), fact.about(), fact.day(), position);
    }

    /**
     * A household with a card counts until the card is withdrawn; the card of a whole village is nobody's in
     * particular.
     */
    List<Contribution> counted(boolean withdrawn) {
        if (withdrawn || household == null) return List.of();
        return List.of(Contribution.of(CardFigures.HOUSEHOLDS, id, about, day).subject(household));
    }
}
