package groundwork.card.web;

import groundwork.card.Household;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import java.util.List;

/**
 * The form to say that two households are one.
 *
 * @param household that was registered twice
 * @param found that it may be, with their names: one cannot tell otherwise
 * @param sought true where they were searched for, false where they are those that look alike
 * @param village in which it was looked for, or null
 * @param villages to look in, where the household itself has none
 */
public record MergerPage(
        Household household, List<Household> found, boolean sought, String text, Long village, List<Choice> villages)
        implements Page {

    public String path() {
        return "/households/" + household.id();
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "MergerPage[" + household.id() + "]";
    }
}
