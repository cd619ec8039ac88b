package groundwork.resident;

import groundwork.card.Card;
import groundwork.directory.Scope;
import java.util.UUID;

/**
 * Whom a printed code names.
 *
 * @param card the one it stands on, which may be withdrawn
 * @param now the one that is valid for the same household or village today, or null
 * @param household the one it counts as, or null on the card of a whole village
 */
public record Addressed(Scope scope, String code, Card card, Card now, UUID household) {

    public Long village() {
        return card.village();
    }

    public String path() {
        return "/card/" + scope.county() + "/" + code;
    }
}
