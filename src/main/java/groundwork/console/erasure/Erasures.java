package groundwork.console.erasure;

import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.ErasureEntry.Whom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases a household's personal words, on a basis that the law names. There is no way back. */
@Component
public class Erasures {

    private final Households households;
    private final Wiping wiping;

    Erasures(Households households, Wiping wiping) {
        this.households = households;
        this.wiping = wiping;
    }

    /** @throws Refusal 404 where there is none; 409 where it counts as another, or was erased before */
    public Household open(Scope scope, UUID id) {
        var household = households.find(scope, id).orElseThrow(() -> Refusal.missing("console.household.missing"));
        if (household.mergedInto() != null) throw Refusal.conflict("console.erasure.merged");
        if (household.erased()) throw Wiping.already();
        return household;
    }

    /**
     * @param code the household's, typed by whoever means it
     * @throws Refusal as {@link #open}, and 422 with what is the matter with the form
     */
    public void erase(Scope scope, UUID id, String basis, String code) {
        open(scope, id);
        wiping.erase(scope, id, Whom.HOUSEHOLD, "household", basis, code);
    }
}
