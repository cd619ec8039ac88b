package groundwork.sync.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.sync.HeldEntry;
import groundwork.sync.Refusals;
import groundwork.sync.RefusedEntry;
import groundwork.sync.Releases;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came from devices that were revoked, and what was refused of phones, for the administrator. */
@Controller
class HeldDesk {

    private static final int SHOWN = 50;

    private final Releases releases;
    private final Refusals refusals;
    private final Officers officers;

    HeldDesk(Releases releases, Refusals refusals, Officers officers) {
        this.releases = releases;
        this.refusals = refusals;
        this.officers = officers;
    }

    @GetMapping("/held")
    HeldList list(Scope scope, Paged.From typed) {
        var held = releases.list(scope);
        var from = typed.known(Typed.id(typed.key()));
        var refused = Paged.of(
                refusals.page(scope, Typed.id(from.before()), Typed.id(from.after()), SHOWN + 1),
                SHOWN,
                from,
                one -> one.id().toString());
        var whose = Stream.concat(
                held.stream().map(HeldEntry::officer), refused.rows().stream().map(RefusedEntry::officer));
        return new HeldList(
                held, refused, officers.names(scope, whose.distinct().toList()));
    }

    @PostMapping("/held/{id}/release")
    Answer release(Scope scope, @PathVariable UUID id) {
        return settle(scope, () -> releases.release(scope, id), "sync.held.released");
    }

    @PostMapping("/held/{id}/dismissal")
    Answer dismiss(Scope scope, @PathVariable UUID id, @RequestParam(required = false) Releases.Reason reason) {
        return settle(scope, () -> releases.dismiss(scope, id, reason), "sync.held.dismissed");
    }

    private Answer settle(Scope scope, Runnable act, String done) {
        try {
            act.run();
            return Moved.to("/held").saying(done);
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            return refusal.on(list(scope, Paged.From.FIRST));
        }
    }
}
