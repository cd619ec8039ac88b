package groundwork.console.trip.web;

import groundwork.frame.Choice;
import java.util.List;

/**
 * What there is to choose from on the form of a trip.
 *
 * @param officers the one who types, his colleagues, and whoever is chosen already
 */
public record Offered(
        List<Choice> programmes,
        List<Choice> villages,
        List<Choice> officers,
        List<Choice> units,
        List<Choice> meetings,
        List<Choice> people,
        List<Choice> recipients,
        List<Choice> topics,
        List<Choice> channels) {

    /** Officers have names. */
    @Override
    public String toString() {
        return "Offered";
    }
}
