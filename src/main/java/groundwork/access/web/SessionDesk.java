package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Identities;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own sessions; nobody reaches another's from here. */
@Controller
class SessionDesk {

    private final Sessions sessions;
    private final Identities identities;
    private final AuditLog audit;

    SessionDesk(Sessions sessions, Identities identities, AuditLog audit) {
        this.identities = identities;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/sessions")
    SessionList list(SignIn who, HttpServletRequest request) {
        return new SessionList(
                sessions.of(who, request), identities.since(who.id()).orElse(null));
    }

    /** One that ended meanwhile is as good as one that ends now. */
    @PostMapping("/sessions/{key}/end")
    Answer end(SignIn who, @PathVariable String key) {
        if (sessions.end(who, key)) audit.write(who, ended(1));
        return Moved.to("/sessions").saying("access.session.ended");
    }

    @PostMapping("/sessions/others/end")
    Answer endOthers(SignIn who, HttpServletRequest request) {
        audit.write(who, ended(sessions.endOthers(who, request)));
        return Moved.to("/sessions").saying("access.session.othersEnded");
    }

    private static Deed ended(int many) {
        return Deed.of(Act.SESSIONS_ENDED).with("whose", "own").with("many", many);
    }
}
