package groundwork.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near a deadline is: red when it has passed, yellow in the last three days, grey before.
 *
 * @param days until it, negative when late
 */
public record Deadline(LocalDate due, long days) {

    private static final int SOON = 3;

    /** Null where there is none. */
    public static Deadline of(LocalDate due, LocalDate today) {
        return due == null ? null : new Deadline(due, ChronoUnit.DAYS.between(today, due));
    }

    public Light light() {
        return days < 0 ? Light.RED : days <= SOON ? Light.YELLOW : Light.GREY;
    }

    /** Message: {@code late}, {@code today}, {@code soon}, or null where the day itself says more. */
    public String key() {
        if (days < 0) return "frame.deadline.late";
        if (days == 0) return "frame.deadline.today";
        return days <= SOON ? "frame.deadline.soon" : null;
    }
}
