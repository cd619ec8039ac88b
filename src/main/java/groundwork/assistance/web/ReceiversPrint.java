package groundwork.assistance.web;

import groundwork.frame.Page;
import java.util.List;

/**
 * The list of receivers on paper: a line for each household, with room to sign or for a thumb.
 *
 * @param heads title, day and occasion, village, unit
 * @param all the goods, altogether
 * @param each what each household received, where it was the same for all; otherwise empty
 * @param spare lines for those whom nobody wrote down
 */
public record ReceiversPrint(List<String> heads, String all, String each, List<Line> lines, int spare, String back)
        implements Page {

    /** @param said what was brought back already, or empty */
    public record Line(String name, String place, String said) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Names are not for logs. */
    @Override
    public String toString() {
        return "ReceiversPrint";
    }
}
