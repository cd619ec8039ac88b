package groundwork.access.web;

import groundwork.access.Sessions;
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

    SessionDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/sessions")
    SessionList list(SignIn who, HttpServletRequest request) {
        return new SessionList(sessions.of(who, request));
    }

    /** One that ended meanwhile is as good as one that ends now. */
    @PostMapping("/sessions/{key}/end")
    Answer end(SignIn who, @PathVariable String key) {
        sessions.end(who, key);
        return Moved.to("/sessions").saying("access.session.ended");
    }

    @PostMapping("/sessions/others/end")
    Answer endOthers(SignIn who, HttpServletRequest request) {
        sessions.endOthers(who, request);
        return Moved.to("/sessions").saying("access.session.othersEnded");
    }
}
