package groundwork.frame;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme as every page may need to name it: features ask for the one that is looked at, without depending on what
 * a programme is.
 *
 * @param slug its name in addresses: {@code ?programme=pingluo-archives-2018}
 * @param title as its plan says, or the slug where the plan has none
 * @param from first day, and {@code to} last day, both included
 */
public record ProgrammeChoice(UUID id, String slug, String title, LocalDate from, LocalDate to) {

    /** The day by which things should be done: today, or the last day of a programme that is over. */
    public LocalDate asOf(LocalDate today) {
        return today.isAfter(to) ? to : today;
    }

    /** The same where none may be looked at: then it is today. @param looked or null */
    public static LocalDate asOf(ProgrammeChoice looked, LocalDate today) {
        return looked == null ? today : looked.asOf(today);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The address with this programme in it. */
    public String in(String address) {
        return address + (address.contains("?") ? "&" : "?") + "programme=" + slug;
    }
}
