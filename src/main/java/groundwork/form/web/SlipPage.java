package groundwork.form.web;

import groundwork.form.Slip;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;

/**
 * One form answered by QR code, as it was filled in.
 *
 * @param lines empty where it stands in the ledger already, or was erased
 */
public record SlipPage(
        ProgrammeChoice programme, Slip slip, String title, String village, List<Line> lines, List<Choice> reasons)
        implements Page {

    /**
     * What was answered to one question.
     *
     * @param text null where it is an opinion on our own style and the reader is none of those who read it
     */
    public record Line(int number, String question, String text) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Override
    public String toString() {
        return "SlipPage[" + slip.code() + "]";
    }
}
