package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Identities;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends one's own link with the identity provider. */
@Controller
class IdentityEnd {

    private final Identities identities;
    private final AuditLog audit;

    IdentityEnd(Identities identities, AuditLog audit) {
        this.identities = identities;
        this.audit = audit;
    }

    @PostMapping("/identity/removal")
    Answer unlink(SignIn who) {
        if (identities.unlink(who.id()))
            audit.write(who, Deed.of(Act.IDENTITY_UNLINKED).with("whose", "own"));
        return Moved.to("/sessions").saying("access.identity.unlinked");
    }
}
