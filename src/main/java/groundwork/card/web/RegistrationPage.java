package groundwork.card.web;

import groundwork.card.Household;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * The form of a household.
 *
 * @param village null where the household's registration names none
 * @param name of the village, or empty
 * @param household that is changed, or null for a new one
 * @param liaisons who may answer for a new one
 * @param villages to choose from where it is not known yet
 */
public record RegistrationPage(
        Looked looked, Long village, String name, Household household, List<Choice> liaisons, List<Choice> villages)
        implements Page {

    public String action() {
        return household == null
                ? looked.in("/cards/villages/" + village + "/households")
                : "/households/" + household.id() + "/registration";
    }

    /** Where what is masked is opened; null for a new one, of which nothing is. */
    public String opening() {
        return household == null ? null : action() + "/opening";
    }

    public String back() {
        return household == null ? looked.in("/cards/villages/" + village) : "/households/" + household.id();
    }
}
