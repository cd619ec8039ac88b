package groundwork.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Money, in yuan. What it is for is a demand, a pairing, or the programme as a whole where neither is named. Words
 * {@code note}: source, purpose, text.
 */
public sealed interface FundsEntry extends Entry {

    BigDecimal yuan();

    UUID demand();

    UUID pairing();

    @Kind("funds.raised")
    record Raised(BigDecimal yuan, UUID demand, UUID pairing) implements FundsEntry {
        public Raised(BigDecimal yuan, UUID demand) {
            this(yuan, demand, null);
        }
    }

    /** @param grantor the unit that grants it, or null for one that is not in the directory: then the words name it */
    @Kind("funds.granted")
    record Granted(BigDecimal yuan, UUID grantor, UUID demand, UUID pairing) implements FundsEntry {}

    /** @param benefit what it benefited, or null */
    @Kind("funds.spent")
    record Spent(BigDecimal yuan, UUID demand, UUID pairing, Benefit benefit) implements FundsEntry {
        public Spent(BigDecimal yuan, UUID demand) {
            this(yuan, demand, null, null);
        }
    }
}
