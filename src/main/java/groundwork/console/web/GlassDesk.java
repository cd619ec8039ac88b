package groundwork.console.web;

import groundwork.card.CardCode;
import groundwork.directory.BrokenGlass;
import groundwork.directory.BrokenGlass.Reason;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reaching one household that lies out of reach, for an hour and with a reason; and ending that. */
@Controller
class GlassDesk {

    private final BrokenGlass glass;

    GlassDesk(BrokenGlass glass) {
        this.glass = glass;
    }

    @GetMapping("/break-glass")
    GlassPage ask() {
        return new GlassPage();
    }

    @PostMapping("/break-glass")
    Answer open(Scope scope, GlassForm form) {
        try {
            var typed = new Typed();
            var record = typed.needed("record", form.record(), "console.glass.flaw.record");
            var reason = typed.neededOne(Reason.class, "reason", form.reason(), "console.glass.flaw.reason");
            typed.check();
            var found = glass.household(
                    scope, Typed.id(record), CardCode.tail(record).orElse(null));
            typed.wrong(found.isEmpty(), "record", "console.glass.flaw.unknown").check();
            var household = found.orElseThrow();
            // What he reaches anyway he need not break anything for.
            if (!scope.opens(household)) glass.open(scope, household, reason);
            return Moved.to("/households/" + household);
        } catch (Refusal refusal) {
            return refusal.on(new GlassPage());
        }
    }

    @PostMapping("/households/{id}/break-glass/end")
    Answer end(Scope scope, @PathVariable UUID id) {
        if (!glass.end(scope, id)) throw Refusal.missing("console.household.missing");
        return Moved.to("/").saying("console.glass.ended");
    }
}
