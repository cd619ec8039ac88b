package groundwork.console.web;

import groundwork.assistance.Given;
import groundwork.assistance.Pairing;
import groundwork.card.Card;
import groundwork.card.Household;
import groundwork.demand.Listed;
import groundwork.directory.Officer;
import groundwork.frame.Page;
import groundwork.ledger.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One household, opened: who answers for it, and everything that was done with and for it.
 *
 * @param liaison who answers now, or null
 * @param unit name of his unit, or empty
 * @param cards all it ever had, newest first
 * @param visits the latest; {@code household.visits()} says how many there are
 * @param talks heart-to-heart talks on the trips of these visits
 * @param glass until when the reader reaches it without being in need of it by assignment, or null
 * @param looks whether the reader may look who opened what is masked of it
 */
public record HouseholdPage(
        Household household,
        String village,
        Officer liaison,
        String unit,
        List<Held> cards,
        List<Visit> visits,
        List<Raised> demands,
        List<Paired> pairings,
        List<Helped> helps,
        List<Talk> talks,
        boolean looks,
        Instant glass)
        implements Page {

    /** @param officer name, or empty */
    public record Held(Card card, String officer) {}

    /**
     * @param text what was written about it, or empty
     * @param so what the household says of it, or null
     */
    public record Visit(UUID entry, LocalDate day, String officers, String text, Boolean so) {}

    /** @param title null where nobody wrote one */
    public record Raised(Listed demand, String title) {}

    public record Paired(Pairing pairing, String officer) {}

    public record Helped(Given given, String note) {}

    public record Talk(UUID entry, LocalDate day, Entry told) {}

    public String path() {
        return "/households/" + household.id();
    }

    public String villagePath() {
        return "/cards/villages/" + household.village();
    }

    public boolean merged() {
        return household.mergedInto() != null;
    }

    /** The address of a form about this household. */
    public String with(String form) {
        return form + "?household=" + household.id()
                + (household.village() == null ? "" : "&village=" + household.village());
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "HouseholdPage[" + household.id() + "]";
    }
}
