package groundwork.access.web;

import groundwork.directory.Officers;
import groundwork.directory.ProgramKeys;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keys of programs: one's own, and for an administrator those of the officers of his county, which he makes. */
@Controller
class KeyDesk {

    private final ProgramKeys keys;
    private final Officers officers;
    private final SignIns signIns;
    private final Admission admission;

    KeyDesk(ProgramKeys keys, Officers officers, SignIns signIns, Admission admission) {
        this.keys = keys;
        this.officers = officers;
        this.signIns = signIns;
        this.admission = admission;
    }

    @GetMapping("/keys")
    KeyList own(Scope scope) {
        return new KeyList(null, null, keys.of(scope, scope.officer()), keys.today());
    }

    @PostMapping("/keys/{id}/revocation")
    Answer revokeOwn(Scope scope, @PathVariable UUID id) {
        revoke(scope, scope.officer(), id);
        return Moved.to("/keys").saying("access.key.revokedNow");
    }

    @GetMapping("/officers/{id}/keys")
    KeyList of(Scope scope, @PathVariable UUID id) {
        var officer = officers.find(scope, id).orElseThrow(() -> Refusal.missing("access.officer.missing"));
        return new KeyList(id, officer.name(), keys.of(scope, id), keys.today());
    }

    /** Who sees it could act as him, so it takes what seeing his code takes. */
    @PostMapping("/officers/{id}/keys")
    Answer make(Scope scope, SignIn who, @PathVariable UUID id, KeyForm form) {
        var page = of(scope, id);
        var signIn = signIns.of(List.of(id)).get(id);
        try {
            if (signIn == null || signIn.administrator()) throw Refusal.conflict("access.key.signIn");
            if (admission.above(scope, who, id, signIn)) throw Refusal.forbidden("access.officer.above");
            var read = form.read(keys.today());
            return new KeySlip(
                    id,
                    keys.make(scope, id, read.roles(), read.until())
                            .orElseThrow(() -> Refusal.conflict("access.key.many")));
        } catch (Refusal refusal) {
            return refusal.on(page);
        }
    }

    @PostMapping("/officers/{id}/keys/{key}/revocation")
    Answer revokeOf(Scope scope, @PathVariable UUID id, @PathVariable UUID key) {
        of(scope, id);
        revoke(scope, id, key);
        return Moved.to("/officers/" + id + "/keys").saying("access.key.revokedNow");
    }

    /** One that was revoked before is as good as one that is revoked now; another's is not there. */
    private void revoke(Scope scope, UUID officer, UUID id) {
        if (keys.of(scope, officer).stream().noneMatch(key -> key.id().equals(id)))
            throw Refusal.missing("access.key.missing");
        keys.revoke(scope, officer, id);
    }
}
