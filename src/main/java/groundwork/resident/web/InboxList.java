package groundwork.resident.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.Tab;
import groundwork.resident.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * What came by the cards' pages: what waits, or what was settled.
 *
 * @param village from which alone, or empty
 */
public record InboxList(String village, List<Tab> tabs, Paged<Line> lines) implements Page {

    /** @param text its first words; empty where they are in the ledger by now */
    public record Line(Message message, LocalDate sent, String village, String text) {

        @Override
        public String toString() {
            return "Line[" + message + "]";
        }
    }
}
