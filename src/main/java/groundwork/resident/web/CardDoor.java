package groundwork.resident.web;

import groundwork.access.Allowance;
import groundwork.access.Strangers;
import groundwork.frame.Refusal;
import groundwork.resident.Addressed;
import groundwork.resident.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Before each page of a card: counts who asks, and finds whom the code names. */
@Component
class CardDoor {

    private final Addresses addresses;
    private final Strangers strangers;

    CardDoor(Addresses addresses, Strangers strangers) {
        this.addresses = addresses;
        this.strangers = strangers;
    }

    /** @throws Refusal 404 for a code that no card has, 429 for an address that asked too often */
    Addressed enter(String county, String code, HttpServletRequest request) {
        var network = Strangers.network(request);
        strangers.spend(Allowance.CARD, network);
        // Who has tried too many codes learns nothing more, also of those that there are.
        strangers.look(Allowance.CARD_UNKNOWN, network);
        return addresses.find(county, code).orElseThrow(() -> {
            strangers.spend(Allowance.CARD_UNKNOWN, network);
            return Refusal.missing("resident.unknown");
        });
    }

    void spend(Allowance allowance, Object who) {
        strangers.spend(allowance, who.toString());
    }
}
