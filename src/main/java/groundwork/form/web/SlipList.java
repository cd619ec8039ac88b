package groundwork.form.web;

import groundwork.form.Slip;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;

/** Forms answered by QR code: those that wait, and what became of the others. */
public record SlipList(ProgrammeChoice programme, List<Tab> tabs, boolean waiting, Paged<Line> slips) implements Page {

    /** @param by who dealt with it; a name, so it is never logged */
    public record Line(Slip slip, String village, String by) {

        @Override
        public String toString() {
            return "Line[" + slip.code() + "]";
        }
    }
}
