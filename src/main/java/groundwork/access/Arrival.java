package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;

/** When a session was begun, and with what: kept as text such as {@code 1764115200 EDGE WINDOWS}. */
record Arrival(Instant at, Device device) {

    static final String KEPT = "arrival";

    static Arrival now(Clock clock, HttpServletRequest request) {
        return new Arrival(clock.instant(), Device.of(request.getHeader("User-Agent")));
    }

    /** @throws IllegalArgumentException for a text that is none */
    static Arrival of(String text) {
        var parts = text.split(" ", 2);
        return new Arrival(
                Instant.ofEpochSecond(Long.parseLong(parts[0])), Device.called(parts.length == 2 ? parts[1] : ""));
    }

    void keep(HttpSession session) {
        session.setAttribute(KEPT, at.getEpochSecond() + " " + device.name());
    }
}
