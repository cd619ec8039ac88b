package groundwork.assistance.web;

import groundwork.assistance.Pot;
import groundwork.assistance.Relief;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.ReliefEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * Relief goods in stock, and what was given of them to whom.
 *
 * @param below of how many kinds of goods more was given than there was
 * @param stocking the form of goods that came in is shown, above the whole stock
 */
public record ReliefPage(
        ProgrammeChoice programme,
        Paged<Stock> stock,
        long below,
        Paged<Line> lines,
        boolean stocking,
        List<Choice> kinds,
        List<Choice> measures,
        List<Choice> supplies,
        LocalDate today)
        implements Page {

    /** Lines for goods that came in; more are another entry. */
    public static final int LINES = 4;

    /** @param unit whose stock it is, or empty */
    public record Stock(Pot pot, String goods, String measure, String unit) {}

    /** @param given what and for what occasion */
    public record Line(Relief relief, ReliefEntry.Given given, String village, String note) {

        @Override
        public String toString() {
            return "Line[" + relief.id() + "]";
        }
    }
}
