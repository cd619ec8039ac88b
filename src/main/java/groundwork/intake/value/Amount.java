package groundwork.intake.value;

import java.math.BigDecimal;

/**
 * A number as typed.
 *
 * @param unit what stood behind it ("户", "yuan"), in the form of {@link Plain#key}; empty for none
 */
public record Amount(BigDecimal value, Bound bound, String unit) {}
