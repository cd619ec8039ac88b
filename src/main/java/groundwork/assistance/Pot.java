package groundwork.assistance;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is in a pot now: money of a programme, a demand or a pairing, or goods in the stock of a unit.
 *
 * @param sort {@code programme}, {@code demand}, {@code pairing} or {@code goods}
 * @param unit whose stock it is
 * @param subject the demand or pairing
 * @param goods such as {@code rice.bag}
 * @param came altogether
 */
public record Pot(String pot, String sort, UUID unit, UUID subject, String goods, BigDecimal came, BigDecimal left) {

    public static final Pot EMPTY = new Pot("", "programme", null, null, null, BigDecimal.ZERO, BigDecimal.ZERO);

    /** What went out of it. */
    public BigDecimal went() {
        return came.subtract(left);
    }

    /**
     * Whether more went out than there was. What was spent on a demand for which nothing was set aside, or given from a
     * stock nobody keeps, came from elsewhere.
     */
    public boolean below() {
        return left.signum() < 0 && (sort.equals("programme") || came.signum() > 0);
    }

    /** Whether anything ever came into it: otherwise nobody keeps it. */
    public boolean kept() {
        return came.signum() > 0;
    }
}
