package groundwork.access.web;

import groundwork.frame.Page;
import java.util.List;

/** Recovery codes, shown this once. */
public record CodeSlip(List<String> codes) implements Page {

    @Override
    public String toString() {
        return "CodeSlip";
    }
}
