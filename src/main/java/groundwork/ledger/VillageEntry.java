package groundwork.ledger;

import java.math.BigDecimal;

/** What is known of a village. Which one says {@link About#village()}. */
public sealed interface VillageEntry extends Entry {

    /**
     * Words {@code note}: problems.
     *
     * @param mu cultivated land, 1 mu = 1/15 hectare
     */
    @Kind("village.profiled")
    record Profiled(int teams, int households, BigDecimal mu) implements VillageEntry {}
}
