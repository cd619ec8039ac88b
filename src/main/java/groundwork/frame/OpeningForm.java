package groundwork.frame;

import groundwork.frame.Openings.Asked;
import groundwork.frame.Openings.Reason;
import groundwork.ledger.Sensitive;
import java.util.Set;

/** What is to be shown and why, as a form sends it. */
public record OpeningForm(String field, String reason) {

    /** @throws Refusal with a flaw at {@code reason} where none of the list was chosen */
    public Asked one() {
        var one = Sensitive.of(field == null ? "" : field)
                .orElseThrow(() -> Refusal.flawed(Flaw.at("reason", "frame.opening.flaw.field")));
        return new Asked(Set.of(one), why());
    }

    /** Every sensitive field, for a list. */
    public Asked all() {
        return new Asked(Sensitive.ALL, why());
    }

    private Reason why() {
        var typed = new Typed();
        var why = typed.neededOne(Reason.class, "reason", reason, "frame.opening.flaw.reason");
        typed.check();
        return why;
    }
}
