package groundwork.demand.web;

import groundwork.frame.Light;
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
    static Deadline of(LocalDate due, LocalDate today) {
        return due == null ? null : new Deadline(due, ChronoUnit.DAYS.between(today, due));
    }

    public Light light() {
        return days < 0 ? Light.RED : days <= SOON ? Light.YELLOW : Light.GREY;
    }

    /** Message: {@code late}, {@code today}, {@code soon}, or null where the day itself says more. */
    public String key() {
        return days < 0 ? "demand.due.late" : days == 0 ? "demand.due.today" : days <= SOON ? "demand.due.soon" : null;
    }
}
