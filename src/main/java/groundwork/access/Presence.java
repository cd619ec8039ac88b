package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who sends this request, as things stand now. */
@Component
public class Presence {

    private final Remembered remembered;

    Presence(Remembered remembered) {
        this.remembered = remembered;
    }

    /** Empty for a stranger. */
    public static Optional<SignIn> current() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignIn who ? Optional.of(who) : Optional.empty();
    }

    /** Goes on in a new session, after the officer changed his password and so ended all sessions. */
    public void renew(SignIn who, HttpServletRequest request) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Doorkeeper.let(who)));
        remembered.renew(who, request);
    }
}
