package groundwork.ledger;

import java.math.BigDecimal;

/** What something was good for, by unit of measure; never added across measures. */
public record Benefit(BigDecimal amount, Measure measure) {

    public enum Measure {
        MU,
        HOUSEHOLDS,
        YUAN,
        PEOPLE
    }
}
