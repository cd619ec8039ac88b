package groundwork.form.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What was answered, counted.
 *
 * @param forms that came back with answers, from the chosen place
 * @param village chosen, and {@code unit}; empty for all
 */
public record ResultPage(
        ProgrammeChoice programme,
        UUID sheet,
        String title,
        long forms,
        List<Result> results,
        List<Choice> villages,
        List<Choice> units,
        String village,
        String unit)
        implements Page {

    /**
     * One question.
     *
     * @param answered by how many
     * @param mean of numbers and ratings; null where there is none
     * @param sum of numbers; null where there is none
     * @param words whether it was answered in words, which are read among the opinions
     */
    public record Result(Shown shown, long answered, List<Bar> bars, BigDecimal mean, BigDecimal sum, boolean words) {}

    /** How often something was chosen: in a row of a grid, or an empty one; in percent of those who answered. */
    public record Bar(String row, String label, long n, int percent) {}

    public String in(String ending) {
        return programme.in("/forms/" + sheet + ending)
                + (village.isEmpty() ? "" : "&village=" + village)
                + (unit.isEmpty() ? "" : "&unit=" + unit);
    }
}
