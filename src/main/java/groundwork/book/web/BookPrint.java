package groundwork.book.web;

import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.YearMonth;
import java.util.List;

/**
 * The month's book on paper: a line for each officer of each trip, with room to sign.
 *
 * @param heads title, programme, month, unit or officer
 */
public record BookPrint(ProgrammeChoice programme, YearMonth month, List<String> heads, List<Signed> lines, String back)
        implements Page {

    @Override
    public String toString() {
        return "BookPrint[" + month + "]";
    }
}
