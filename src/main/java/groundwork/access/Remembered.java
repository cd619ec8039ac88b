package groundwork.access;

import groundwork.directory.Devices;
import groundwork.directory.FactorRules;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * that is and what he may do is looked up again at every request; a session whose stamp has been passed, that has
 * lasted a working day, or that says something this version does not understand, is ended there and then.
 */
@Component
final class Remembered implements SecurityContextRepository {

    /** Under this name the session's row says it too, by which a sign-in's sessions are found. */
    static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** In its place, of somebody who is {@link HalfIn}: who, and when his password was right. */
    private static final String HALF = "half";

    /** There while a second factor is asked of him that he does not have. */
    private static final String OWED = "owed";

    /** The id of the device it was begun on, if that is enrolled; also the cookie by which a device is known again. */
    static final String DEVICE = "device";

    /** How long a password that was right waits for its code. */
    private static final Duration WAITS = Duration.ofMinutes(10);

    /** However often somebody clicks: NIST SP 800-63B asks for it at its second level. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SignIns signIns;
    private final FactorRules rules;
    private final Devices devices;
    private final Clock clock;

    Remembered(SignIns signIns, FactorRules rules, Devices devices, Clock clock) {
        this.signIns = signIns;
        this.rules = rules;
        this.devices = devices;
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
            return session == null ? SecurityContextHolder.createEmptyContext() : half(session);
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
            keep(who, request);
        } else if (known != null && known.getPrincipal() instanceof HalfIn(var who)) {
            forget(request.getSession());
            request.getSession()
                    .setAttribute(HALF, name(who) + "/" + clock.instant().getEpochSecond());
        } else if (containsContext(request)) {
            forget(request.getSession());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && (remembered(session) || session.getAttribute(HALF) != null);
    }

    /**
     * Goes on with a later stamp in a session of its own. Giving the old one another id would not do: a request that is
     * still under way writes back the id it came with, and whoever knows that one would be let in again.
     */
    void renew(SignIn who, HttpServletRequest request) {
        var arrival = request.getSession().getAttribute(Arrival.KEPT);
        var owed = request.getSession().getAttribute(OWED);
        var device = request.getSession().getAttribute(DEVICE);
        var provided = request.getSession().getAttribute(Linking.PROVIDED);
        request.getSession().invalidate();
        var session = request.getSession();
        session.setAttribute(Arrival.KEPT, arrival);
        session.setAttribute(OWED, owed);
        session.setAttribute(DEVICE, device);
        session.setAttribute(Linking.PROVIDED, provided);
        session.setAttribute(WHO, name(who));
    }

    /** Lets somebody who was half in come in, in a session of its own. */
    void begin(SignIn who, HttpServletRequest request) {
        request.getSession().invalidate();
        keep(who, request);
    }

    private static void forget(HttpSession session) {
        for (var kept : List.of(WHO, Arrival.KEPT, HALF, OWED, DEVICE, Linking.PROVIDED, Linking.LINK))
            session.removeAttribute(kept);
    }

    private void keep(SignIn who, HttpServletRequest request) {
        var session = request.getSession();
        forget(session);
        Arrival.now(clock, request).keep(session);
        session.setAttribute(WHO, name(who));
        // Looked up here and not at every click: a rule that is made later asks at the next sign-in.
        if (rules.owed(who)) session.setAttribute(OWED, "factor");
        Cookies.read(DEVICE, request)
                .flatMap(token -> devices.arrive(who.officer(), token))
                .ifPresent(device -> session.setAttribute(DEVICE, device.toString()));
    }

    /** Whether he has to set up a second factor before anything else. */
    static boolean owes(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(OWED) != null;
    }

    /** The enrolled device of this session, or null. */
    static UUID device(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(DEVICE) instanceof String id ? UUID.fromString(id) : null;
    }

    static void settle(HttpServletRequest request) {
        request.getSession().removeAttribute(OWED);
    }

    private SecurityContext half(HttpSession session) {
        if (!(session.getAttribute(HALF) instanceof String text)) return SecurityContextHolder.createEmptyContext();
        int end = text.lastIndexOf('/');
        var name = text.substring(0, end);
        var until =
                Instant.ofEpochSecond(Long.parseLong(text.substring(end + 1))).plus(WAITS);
        return id(name).filter(_ -> clock.instant().isBefore(until))
                .flatMap(signIns::find)
                .filter(who -> !who.disabled() && name(who).equals(name))
                .<SecurityContext>map(who -> new SecurityContextImpl(Doorkeeper.letHalf(who)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Whether it was begun by anybody; what cannot be read was. */
    private static boolean remembered(HttpSession session) {
        return session.getAttribute(WHO) != null || session.getAttribute(Arrival.KEPT) != null;
    }

    private Optional<SignIn> who(HttpSession session) {
        return session.getAttribute(WHO) instanceof String name && begunToday(session)
                ? id(name).flatMap(signIns::find)
                        .filter(who -> !who.disabled() && name(who).equals(name))
                : Optional.empty();
    }

    private boolean begunToday(HttpSession session) {
        try {
            return session.getAttribute(Arrival.KEPT) instanceof String kept
                    && Arrival.of(kept).at().isAfter(clock.instant().minus(LONGEST));
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name.substring(0, Math.max(0, name.indexOf('/')))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
