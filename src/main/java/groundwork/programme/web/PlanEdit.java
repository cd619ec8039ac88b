package groundwork.programme.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.programme.PlanWords;
import groundwork.programme.Programme;
import java.util.List;

/**
 * The form that plans a programme or corrects its plan.
 *
 * @param programme null for a new one
 */
public record PlanEdit(Programme programme, PlanWords words, List<Choice> kinds, List<Choice> units) implements Page {

    public String action() {
        return programme == null ? "/programmes" : "/programmes/" + programme.slug() + "/correction";
    }

    public String back() {
        return programme == null ? "/programmes" : "/programmes/" + programme.slug();
    }
}
