package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.frame.Page;
import java.util.List;

/** Where one is signed in oneself. */
public record SessionList(List<Sessions.Open> open) implements Page {

    public boolean elsewhere() {
        return open.stream().anyMatch(session -> !session.here());
    }
}
