package groundwork.card;

import java.util.List;
import java.util.UUID;

/**
 * Cards as they were issued in one go.
 *
 * @param cards the ids of those issued; a household that had one from the same officer got no other
 * @param handedOver how many of these households had one from another officer, which was withdrawn
 */
public record Dealt(Done done, List<UUID> cards, int handedOver) {

    public int issued() {
        return cards.size();
    }
}
