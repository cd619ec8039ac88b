package groundwork.access.web;

import groundwork.frame.Page;
import java.util.UUID;

/** A program's key, shown this once. */
public record KeySlip(UUID officer, String key) implements Page {

    @Override
    public String toString() {
        return "KeySlip";
    }
}
