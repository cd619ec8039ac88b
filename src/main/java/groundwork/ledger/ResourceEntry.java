package groundwork.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/** Equipment borrowed for the village. Its id is that of its {@link Lent}. */
public sealed interface ResourceEntry extends Entry {

    /**
     * Words {@code note}: thing, text.
     *
     * @param lender the unit it was borrowed from, or null
     * @param worth in yuan, or null
     * @param benefit or null
     * @param demand what it answers, or null
     */
    @Kind("resource.lent")
    record Lent(UUID lender, BigDecimal worth, Benefit benefit, UUID demand) implements ResourceEntry {}

    @Kind("resource.returned")
    record Returned(UUID resource) implements ResourceEntry {}
}
