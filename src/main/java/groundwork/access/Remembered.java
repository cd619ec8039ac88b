package groundwork.access;

import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session remembers of who began it: the id of the sign-in, its stamp, and the {@link Arrival}, as text. Who
 * that is and what he may do is looked up again at every request; a session whose stamp has been passed, or that says
 * something this version does not understand, is ended there and then.
 */
@Component
final class Remembered implements SecurityContextRepository {

    /** Under this name the session's row says it too, by which a sign-in's sessions are found. */
    static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final SignIns signIns;
    private final Clock clock;

    Remembered(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** As the row of each of his sessions says it. */
    static String name(SignIn who) {
        return who.id() + "/" + who.stamp();
    }

    /** Asked only when the request wants to know; the interface's own newer way calls this one. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder asked) {
        var session = asked.getRequest().getSession(false);
        if (session == null || !remembered(session)) {
            return SecurityContextHolder.createEmptyContext();
        }
        var who = who(session);
        if (who.isEmpty()) {
            session.invalidate();
        }
        return who.<SecurityContext>map(found -> new SecurityContextImpl(Doorkeeper.let(found)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var known = context.getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignIn who) {
            Arrival.now(clock, request).keep(request.getSession());
            request.getSession().setAttribute(WHO, name(who));
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(WHO);
            request.getSession().removeAttribute(Arrival.KEPT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && remembered(session);
    }

    /**
     * Goes on with a later stamp in a session of its own. Giving the old one another id would not do: a request that is
     * still under way writes back the id it came with, and whoever knows that one would be let in again.
     */
    void renew(SignIn who, HttpServletRequest request) {
        var arrival = request.getSession().getAttribute(Arrival.KEPT);
        request.getSession().invalidate();
        var session = request.getSession();
        session.setAttribute(Arrival.KEPT, arrival);
        session.setAttribute(WHO, name(who));
    }

    /** Whether it was begun by anybody; what cannot be read was. */
    private static boolean remembered(HttpSession session) {
        return session.getAttribute(WHO) != null || session.getAttribute(Arrival.KEPT) != null;
    }

    private Optional<SignIn> who(HttpSession session) {
        return session.getAttribute(WHO) instanceof String name
                ? id(name).flatMap(signIns::find)
                        .filter(who -> !who.disabled() && name(who).equals(name))
                : Optional.empty();
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name.substring(0, Math.max(0, name.indexOf('/')))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
