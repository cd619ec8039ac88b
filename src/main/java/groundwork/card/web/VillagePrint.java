package groundwork.card.web;

import groundwork.frame.Page;
import java.util.List;

/**
 * The households of a village on paper, A4 across, with their names: for those who go there.
 *
 * @param heads title, village, and what it was narrowed to
 * @param cut true when there are more than fit on paper sensibly
 */
public record VillagePrint(List<String> heads, List<VillagePage.Row> rows, boolean cut, String back) implements Page {

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "VillagePrint";
    }
}
