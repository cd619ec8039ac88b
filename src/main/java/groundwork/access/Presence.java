package groundwork.access;

import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who sends this request, as things stand now: what the session remembers is looked up again at every request. */
@Component
public class Presence {

    private final SignIns signIns;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Presence(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Empty for a stranger. */
    public static Optional<SignIn> current() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignIn who ? Optional.of(who) : Optional.empty();
    }

    /** Goes on under a new session id, after the officer changed his password and so ended all sessions. */
    public void renew(SignIn who, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        here(who);
        sessions.saveContext(SecurityContextHolder.getContext(), request, response);
    }

    /** @return false when whoever began the session has been shut out, or his password has changed since */
    boolean refresh(SignIn remembered) {
        var now = signIns.find(remembered.id()).filter(who -> !who.disabled() && who.stamp() == remembered.stamp());
        now.ifPresent(Presence::here);
        return now.isPresent();
    }

    /** For this request only; the session keeps what it has. */
    private static void here(SignIn who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Doorkeeper.let(who)));
    }
}
