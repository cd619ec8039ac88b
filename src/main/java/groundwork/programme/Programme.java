package groundwork.programme;

import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign (活动).
 *
 * @param slug its name in commands and addresses, unique in the county
 * @param unit whose programme it is, or null
 * @param from first day, and {@code to} last day, both included
 * @param title as the plan says, or the slug where it says none
 */
public record Programme(
        UUID id, String slug, ProgrammeKind kind, UUID unit, LocalDate from, LocalDate to, String title) {

    /**
     * On which day something that is entered about the plan itself happened: today, unless the programme is not
     * running.
     */
    public LocalDate day(LocalDate today) {
        return today.isBefore(from) || today.isAfter(to) ? from : today;
    }

    /** As the frame and other features name it. */
    public ProgrammeChoice choice() {
        return new ProgrammeChoice(id, slug, title, from, to);
    }
}
