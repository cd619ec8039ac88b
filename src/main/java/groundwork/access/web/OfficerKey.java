package groundwork.access.web;

import groundwork.frame.Page;
import java.util.UUID;

/** A new password, shown this once, to be handed to the officer. */
public record OfficerKey(UUID officer, String name, String login, String password) implements Page {

    @Override
    public String toString() {
        return "OfficerKey[" + officer + "]";
    }
}
