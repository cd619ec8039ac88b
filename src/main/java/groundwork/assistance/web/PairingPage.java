package groundwork.assistance.web;

import groundwork.frame.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * One pairing, and what was given within it.
 *
 * @param open {@code information} or {@code ending}: the form that is shown; or null
 */
public record PairingPage(AssistancePage.Pair pair, List<AssistancePage.Line> lines, String open, LocalDate today)
        implements Page {

    public String address() {
        return "/assistance/pairings/" + pair.pairing().id();
    }
}
