package groundwork.assistance.web;

import groundwork.assistance.Hazard;
import groundwork.figure.Value;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Hazards that were found: open ones the oldest first, or cleared ones.
 *
 * @param cleared those are shown
 * @param places at which a hazard was cleared, whether it was found before or not
 * @param adding the form of one more is shown
 * @param clearing the one whose form is shown, or null
 */
public record HazardPage(
        ProgrammeChoice programme,
        boolean cleared,
        long open,
        Value places,
        Paged<HazardLine> lines,
        boolean adding,
        UUID clearing,
        List<Choice> villages,
        List<Choice> kinds,
        List<Choice> urgencies,
        LocalDate today)
        implements Page {

    public long waits(Hazard hazard) {
        return ChronoUnit.DAYS.between(hazard.day(), today);
    }

    public String list(boolean over) {
        return programme.in("/assistance/hazards" + (over ? "?state=cleared" : ""));
    }
}
