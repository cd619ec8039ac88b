package groundwork.assistance.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Equipment that was borrowed in a programme, or for one demand.
 *
 * @param demand or null
 * @param adding the form of one more is shown
 */
public record LentPage(
        ProgrammeChoice programme,
        UUID demand,
        Paged<LentLine> lines,
        boolean adding,
        List<Choice> units,
        List<Choice> measures,
        LocalDate today)
        implements Page {

    /** An address about the same equipment. */
    public String with(String path) {
        return of(programme, path, demand);
    }

    static String of(ProgrammeChoice programme, String path, UUID demand) {
        return programme.in("/assistance/equipment" + path + (demand == null ? "" : "?demand=" + demand));
    }
}
