package groundwork.access;

import groundwork.directory.Devices;
import groundwork.directory.Entrance;
import groundwork.directory.Power;
import groundwork.directory.SignIn;
import groundwork.frame.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who sends this request, as things stand now. */
@Component
public class Presence {

    /** How long a device is known again; browsers keep no cookie for longer. */
    private static final Duration DEVICE_KNOWN = Duration.ofDays(400);

    private final Remembered remembered;
    private final Linking linking;
    private final Witness witness;

    Presence(Remembered remembered, Linking linking, Witness witness) {
        this.remembered = remembered;
        this.linking = linking;
        this.witness = witness;
    }

    /** Empty for a stranger. */
    public static Optional<SignIn> current() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignIn who ? Optional.of(who) : Optional.empty();
    }

    /** Whose password was right and who has yet to show the code of his generator. */
    public static Optional<SignIn> half() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HalfIn(var who) ? Optional.of(who) : Optional.empty();
    }

    /**
     * Lets him in.
     *
     * @param by what he showed, as a code
     * @return the address he came for, or the desk
     */
    public String enter(SignIn who, String by, HttpServletRequest request, HttpServletResponse response) {
        var agreed = linking.agreed(who, request);
        var provided = Linking.provided(request);
        remembered.begin(who, request);
        if (provided) request.getSession().setAttribute(Linking.PROVIDED, "yes");
        SecurityContextHolder.setContext(new SecurityContextImpl(Doorkeeper.let(who)));
        witness.cameIn(who, provided && !by.equals("provider") ? "provider-" + by : by);
        agreed.ifPresent(vouched -> linking.link(who, vouched));
        var cache = new Wanted();
        var wanted = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        return wanted == null ? "/" : wanted.getRedirectUrl();
    }

    public void turnedAway(SignIn who, String why) {
        witness.turnedAway(who, why);
    }

    /** Somebody who said that he is this one, and was not let in for this reason. */
    public void turnedAway(String typed, Entrance.Answer answer) {
        witness.turnedAway(typed, new Doorkeeper.Refused(answer));
    }

    /** @param typed what he is called where he came from; empty where even that is not known */
    public void turnedAway(String typed, String why) {
        witness.turnedAway(typed, why);
    }

    /** Whether he has to set up a second factor before anything else. */
    public static boolean owes(HttpServletRequest request) {
        return Remembered.owes(request);
    }

    /** Whether a program sends it by a key. */
    public static boolean ofProgram() {
        return Bearing.key().isPresent();
    }

    /** What whoever sends it may do of all this. */
    public static List<Power> held(List<Power> powers) {
        return Authority.held(powers);
    }

    /** The enrolled device that he works with, or null. */
    public static UUID device(HttpServletRequest request) {
        return Remembered.device(request);
    }

    /** The device of this request is enrolled from now on, and this session begun on it. */
    public static void enrolled(Devices.Enrolment made, HttpServletRequest request, HttpServletResponse response) {
        if (ofProgram()) return;
        Cookies.keep(Remembered.DEVICE, made.token(), DEVICE_KNOWN, request, response);
        begun(made.id(), request);
    }

    /** This session is one of that device from now on, and ends with it. A program has none. */
    public static void begun(UUID device, HttpServletRequest request) {
        if (!ofProgram()) request.getSession().setAttribute(Remembered.DEVICE, device.toString());
    }

    /** He has set up the second factor that was asked of him. */
    public static void settled(HttpServletRequest request) {
        Remembered.settle(request);
    }

    /** Goes on in a new session, after the officer changed his password and so ended all sessions. */
    public void renew(SignIn who, HttpServletRequest request) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Doorkeeper.let(who)));
        remembered.renew(who, request);
    }
}
