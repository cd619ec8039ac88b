package groundwork.programme.web;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A target beside its figure.
 *
 * @param label in the reader's language
 * @param unnamed more that were counted without a name: shown, never added
 */
public record TargetLine(
        UUID entry, String cite, String label, BigDecimal value, BigDecimal unnamed, BigDecimal atLeast) {

    public boolean met() {
        return value.compareTo(atLeast) >= 0;
    }

    public BigDecimal missing() {
        return atLeast.subtract(value);
    }
}
