package groundwork.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure's answer.
 *
 * @param unnamed how many more were only counted, not named: shown beside the value, never added to it
 * @param position counted at: postings 0 to position - 1
 * @param asOf what was due before this day, for figures with a due day; else null
 * @param entries how many entries are behind it
 */
public record Value(
        Figure figure,
        Extent extent,
        long position,
        LocalDate asOf,
        BigDecimal value,
        BigDecimal unnamed,
        long entries) {

    /** {@code visit.households}, or {@code talk.people:villager} for one part. */
    public String cite() {
        return figure.id();
    }

    public boolean isZero() {
        return value.signum() == 0 && unnamed.signum() == 0;
    }
}
