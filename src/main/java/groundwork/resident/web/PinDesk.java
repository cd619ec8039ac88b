package groundwork.resident.web;

import groundwork.card.CardCode;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.resident.Pins;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes the PIN of a household, shown once on a slip that is handed over apart from the card. */
@Controller
class PinDesk {

    private final Pins pins;
    private final Households households;

    PinDesk(Pins pins, Households households) {
        this.pins = pins;
        this.households = households;
    }

    @PostMapping("/households/{id}/pin")
    PinSlip make(Scope scope, @PathVariable UUID id) {
        var household = households
                .find(scope, id)
                .filter(found -> found.mergedInto() == null && found.card() != null)
                .orElseThrow(() -> Refusal.missing("resident.pin.missing"));
        return new PinSlip(id, CardCode.of(household.card().id()), pins.make(scope, id));
    }
}
