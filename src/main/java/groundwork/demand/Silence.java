package groundwork.demand;

import java.time.LocalDate;

/**
 * A settlement about which nobody has said a word for {@value #DAYS} days is told apart from one that still waits to be
 * heard of: silence is no confirmation. Calendar days, since it is the resident’s time. It is no setting: a figure is
 * counted by it.
 */
public final class Silence {

    static final int DAYS = 15;

    private Silence() {}

    /** The last day of waiting. */
    static LocalDate end(LocalDate settled) {
        return settled.plusDays(DAYS);
    }

    /** What was settled before this day has waited for too long on that one. */
    static LocalDate before(LocalDate asOf) {
        return asOf.minusDays(DAYS);
    }

    /** @param settled day of the settlement, or null */
    public static boolean on(State state, LocalDate settled, LocalDate asOf) {
        return state == State.SETTLED && settled != null && end(settled).isBefore(asOf);
    }
}
