package groundwork.assistance.web;

import groundwork.assistance.Given;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;

/** Everything that was given as help in a programme, by kinds. */
public record HelpPage(ProgrammeChoice programme, List<Kind> kinds) implements Page {

    /** @param figure whose page lists all of them */
    public record Kind(String key, String figure, List<Line> lines) {}

    /** @param note null where nothing was written; {@code confirmed} of a job that somebody looked after */
    public record Line(Given given, String note, boolean confirmed) {

        @Override
        public String toString() {
            return "Line[" + given.entry() + "]";
        }
    }
}
