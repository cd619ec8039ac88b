package groundwork.access;

import groundwork.directory.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why somebody was turned away at the door, from the filter that did it to the page that says it. */
public final class Turned {

    private static final String KEPT = Turned.class.getName();

    private Turned() {}

    static void keep(HttpServletRequest request, Exception why) {
        if (why instanceof Doorkeeper.Refused refused) {
            request.setAttribute(KEPT, refused.answer());
        }
    }

    public static Optional<Entrance.Answer> from(HttpServletRequest request) {
        return Optional.ofNullable((Entrance.Answer) request.getAttribute(KEPT));
    }
}
