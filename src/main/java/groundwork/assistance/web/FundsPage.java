package groundwork.assistance.web;

import groundwork.assistance.Pot;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The money of a programme, or of what is for one demand or pairing alone, with what was left after each movement.
 *
 * @param demand or null, and {@code pairing}
 * @param apart what is set aside for demands and pairings
 * @param below pots out of which more went than there was
 * @param open the form that is shown, or null
 */
public record FundsPage(
        ProgrammeChoice programme,
        UUID demand,
        UUID pairing,
        Pot pot,
        Paged<FundsLine> lines,
        List<Pot> apart,
        List<Pot> below,
        FundsTask open,
        List<Choice> units,
        List<Choice> measures,
        LocalDate today)
        implements Page {

    public boolean whole() {
        return demand == null && pairing == null;
    }

    /** An address about the same money. */
    public String with(String path) {
        return programme.in("/assistance/funds" + path + about(demand, pairing));
    }

    static String about(UUID demand, UUID pairing) {
        return demand != null ? "?demand=" + demand : pairing != null ? "?pairing=" + pairing : "";
    }

    public String of(Pot one) {
        return programme.in(
                "/assistance/funds" + (one.sort().equals("programme") ? "" : "?" + one.sort() + "=" + one.subject()));
    }
}
