package groundwork.card.web;

import groundwork.card.Household;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * The form to say who answers for a household or a whole village from now on.
 *
 * @param village null where the household's registration names none
 * @param name of the village, or empty
 * @param household or null: the whole village
 * @param officer name of who answers now, or empty
 */
public record CardPage(
        Looked looked, Long village, String name, Household household, String officer, List<Choice> liaisons)
        implements Page {

    public String back() {
        return household == null ? looked.in("/cards/villages/" + village) : "/households/" + household.id();
    }

    public String action() {
        return household == null
                ? looked.in("/cards/villages/" + village + "/card")
                : "/households/" + household.id() + "/card";
    }

    public boolean handingOver() {
        return !officer.isEmpty();
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "CardPage[" + village + "]";
    }
}
