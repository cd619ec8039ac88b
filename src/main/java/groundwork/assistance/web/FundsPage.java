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
 * @param loose what belongs to no programme
 * @param elsewhere how many movements belong to none, on the page of a programme
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
        boolean loose,
        long elsewhere,
        Paged<Pot> apart,
        Paged<Pot> below,
        FundsTask open,
        List<Choice> units,
        List<Choice> measures,
        LocalDate today)
        implements Page {

    public boolean whole() {
        return demand == null && pairing == null && !loose;
    }

    /** The page of what the money is for, or null. */
    public String subject() {
        return demand != null ? "/demands/" + demand : pairing != null ? "/assistance/pairings/" + pairing : null;
    }

    /** Message of its heading. */
    public String heading() {
        if (loose) return "assistance.funds.loose";
        return whole()
                ? "assistance.funds.movements"
                : demand != null ? "assistance.funds.demand" : "assistance.funds.pairing";
    }

    /** The list of all, where not all are shown. */
    public String all(boolean below) {
        return programme.in("/assistance/funds/apart" + (below ? "?below=1" : loose ? "?loose=1" : ""));
    }

    /** An address about the same money. */
    public String with(String path) {
        return programme.in("/assistance/funds" + path + about(demand, pairing));
    }

    static String about(UUID demand, UUID pairing) {
        return demand != null ? "?demand=" + demand : pairing != null ? "?pairing=" + pairing : "";
    }

    public String of(Pot one) {
        return of(programme, one);
    }

    public static String of(ProgrammeChoice programme, Pot one) {
        return programme.in(
                "/assistance/funds" + (one.sort().equals("programme") ? "" : "?" + one.sort() + "=" + one.subject()));
    }
}
