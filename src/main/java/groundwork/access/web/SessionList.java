package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.frame.Page;
import java.time.Instant;
import java.util.List;

/**
 * Where one is signed in oneself.
 *
 * @param linked since when with the identity provider, or null
 */
public record SessionList(List<Sessions.Open> open, Instant linked) implements Page {

    public boolean elsewhere() {
        return open.stream().anyMatch(session -> !session.here());
    }
}
