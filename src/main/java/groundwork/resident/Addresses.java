package groundwork.resident;

import groundwork.card.Card;
import groundwork.card.CardCode;
import groundwork.card.Cards;
import groundwork.card.Households;
import groundwork.directory.Counties;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.ledger.Author;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds whom a printed code names. A card that was withdrawn since leads to who answers today: it hangs on the wall
 * still.
 */
@Component
public class Addresses {

    private final Counties counties;
    private final Scopes scopes;
    private final Cards cards;
    private final Households households;

    Addresses(Counties counties, Scopes scopes, Cards cards, Households households) {
        this.counties = counties;
        this.scopes = scopes;
        this.cards = cards;
        this.households = households;
    }

    /** @param county as the address has it; whatever is no county and no code finds nothing */
    public Optional<Addressed> find(String county, String code) {
        if (!county.matches("[1-9]\\d{5}")) return Optional.empty();
        int number = Integer.parseInt(county);
        if (!counties.isOpen(number)) return Optional.empty();
        var scope = scopes.of(number, Author.HOUSEHOLD);
        return cards.coded(scope, code).stream().findFirst().map(card -> addressed(scope, card));
    }

    private Addressed addressed(Scope scope, Card card) {
        var code = CardCode.of(card.id());
        if (card.household() == null) return new Addressed(scope, code, card, now(ofVillage(scope, card)), null);
        var household = households.ids(scope, card.household()).iterator().next();
        return new Addressed(scope, code, card, now(cards.ofHousehold(scope, household)), household);
    }

    private List<Card> ofVillage(Scope scope, Card card) {
        return card.village() == null ? List.of(card) : cards.ofVillage(scope, card.village());
    }

    private static Card now(List<Card> cards) {
        return cards.stream().filter(Card::valid).findFirst().orElse(null);
    }
}
