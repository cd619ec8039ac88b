package groundwork.console.web;

import groundwork.console.erasure.Erasures;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a household's page: what an erasure takes and what it leaves, and the question whether it is meant. */
@Controller
class ErasureDesk {

    private final Erasures erasures;

    ErasureDesk(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping("/households/{id}/erasure")
    ErasurePage ask(Scope scope, @PathVariable UUID id) {
        return new ErasurePage(erasures.open(scope, id));
    }

    @PostMapping("/households/{id}/erasure")
    Answer erase(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) String basis,
            @RequestParam(required = false) String code) {
        var household = erasures.open(scope, id);
        try {
            erasures.erase(scope, id, basis, code);
            return Moved.to("/households/" + id).saying("console.erasure.done");
        } catch (Refusal refusal) {
            return refusal.on(new ErasurePage(household));
        }
    }
}
