package groundwork.sync.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.sync.HeldEntry;
import groundwork.sync.Releases;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came from devices that were revoked, for the administrator. */
@Controller
class HeldDesk {

    private final Releases releases;
    private final Officers officers;

    HeldDesk(Releases releases, Officers officers) {
        this.releases = releases;
        this.officers = officers;
    }

    @GetMapping("/held")
    HeldList list(Scope scope) {
        var held = releases.list(scope);
        return new HeldList(
                held,
                officers.names(scope, held.stream().map(HeldEntry::officer).toList()));
    }

    @PostMapping("/held/{id}/release")
    Answer release(Scope scope, @PathVariable UUID id) {
        try {
            releases.release(scope, id);
            return Moved.to("/held").saying("sync.held.released");
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            return refusal.on(list(scope));
        }
    }

    @PostMapping("/held/{id}/dismissal")
    Answer dismiss(Scope scope, @PathVariable UUID id, @RequestParam(required = false) Releases.Reason reason) {
        releases.dismiss(scope, id, reason);
        return Moved.to("/held").saying("sync.held.dismissed");
    }
}
