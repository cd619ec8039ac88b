package groundwork.console.web;

import groundwork.console.erasure.Erasable;
import groundwork.console.erasure.PersonErasures;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From an entry's page or an officer's: what an erasure takes and what it leaves, and whether it is meant. */
@Controller
class PersonErasureDesk {

    record Form(String basis, String code) {}

    private final PersonErasures erasures;

    PersonErasureDesk(PersonErasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping("/entries/{id}/erasure")
    PersonErasurePage askOfEntry(Scope scope, @PathVariable UUID id) {
        return new PersonErasurePage(erasures.ofEntry(scope, id));
    }

    @PostMapping("/entries/{id}/erasure")
    Answer ofEntry(Scope scope, @PathVariable UUID id, Form form) {
        return erase(scope, erasures.ofEntry(scope, id), form);
    }

    @GetMapping("/officers/{id}/erasure")
    PersonErasurePage askOfOfficer(Scope scope, @PathVariable UUID id) {
        return new PersonErasurePage(erasures.ofOfficer(scope, id));
    }

    @PostMapping("/officers/{id}/erasure")
    Answer ofOfficer(Scope scope, @PathVariable UUID id, Form form) {
        return erase(scope, erasures.ofOfficer(scope, id), form);
    }

    private Answer erase(Scope scope, Erasable one, Form form) {
        try {
            erasures.erase(scope, one, form.basis(), form.code());
            return Moved.to(one.back()).saying("console.erasure.done.person");
        } catch (Refusal refusal) {
            return refusal.on(new PersonErasurePage(one));
        }
    }
}
