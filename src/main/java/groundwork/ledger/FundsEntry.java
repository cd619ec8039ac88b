package groundwork.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/** Money, in yuan. Words {@code note}: source or purpose, text. */
public sealed interface FundsEntry extends Entry {

    @Kind("funds.raised")
    record Raised(BigDecimal yuan, UUID demand) implements FundsEntry {}

    @Kind("funds.spent")
    record Spent(BigDecimal yuan, UUID demand) implements FundsEntry {}
}
