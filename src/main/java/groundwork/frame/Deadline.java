package groundwork.frame;

import groundwork.directory.Workdays;
import java.time.LocalDate;

/**
 * How near a deadline is: red when it has passed, yellow in the last three workdays, grey before.
 *
 * @param today the day it is judged on
 * @param days workdays until it; after it, how many have gone by since
 */
public record Deadline(LocalDate due, LocalDate today, int days) {

    private static final int SOON = 3;

    /** Null where there is none. */
    public static Deadline of(LocalDate due, LocalDate today, Workdays workdays) {
        if (due == null) return null;
        var late = today.isAfter(due);
        return new Deadline(due, today, late ? workdays.between(due, today) : workdays.between(today, due));
    }

    public Light light() {
        return late() ? Light.RED : days <= SOON ? Light.YELLOW : Light.GREY;
    }

    public boolean late() {
        return today.isAfter(due);
    }

    /** Message: {@code late}, {@code today}, {@code soon}, or null where the day itself says more. */
    public String key() {
        if (late()) return "frame.deadline.late";
        if (today.equals(due)) return "frame.deadline.today";
        return days <= SOON ? "frame.deadline.soon" : null;
    }
}
