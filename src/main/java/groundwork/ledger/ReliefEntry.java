package groundwork.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Relief (慰问). */
public sealed interface ReliefEntry extends Entry {

    enum GoodsKind {
        NOODLES,
        FLOUR,
        RICE,
        OIL,
        FERTILISER,
        CASH,
        OTHER
    }

    enum GoodsUnit {
        BAG,
        BARREL,
        KILOGRAM,
        PIECE,
        YUAN
    }

    enum Occasion {
        SPRING_FESTIVAL,
        JULY_FIRST,
        MID_AUTUMN,
        NATIONAL_DAY,
        OTHER
    }

    enum Supply {
        ALLOCATED,
        BOUGHT,
        DONATED,
        OTHER
    }

    /** How somebody said that he received it. */
    enum Sign {
        SIGNED,
        THUMB,
        /** Somebody else received it for the household: the words say who. */
        BY_ANOTHER
    }

    /** @param quantity in {@code unit}, altogether */
    record Goods(GoodsKind kind, BigDecimal quantity, GoodsUnit unit) {}

    /**
     * Words {@code note}: text.
     *
     * @param households who received it, each counted once
     * @param unnamed how many more households nobody wrote down
     */
    @Kind("relief.given")
    record Given(List<Goods> goods, List<UUID> households, int unnamed, Occasion occasion) implements ReliefEntry {
        public Given {
            goods = goods == null ? List.of() : List.copyOf(goods);
            households = households == null ? List.of() : List.copyOf(households);
        }
    }

    /**
     * Goods that came into the stock of the unit it is about. Words {@code note}: source, text.
     *
     * @param supply or null where nobody said
     */
    @Kind("relief.stocked")
    record Stocked(List<Goods> goods, Supply supply) implements ReliefEntry {
        public Stocked {
            goods = goods == null ? List.of() : List.copyOf(goods);
        }
    }

    /**
     * A household's mark in the list of receivers. The latest of a household stands. Words {@code receiver}, subject
     * the household: name of who received it for them.
     *
     * @param relief the {@link Given} it stands in
     */
    @Kind("relief.received")
    record Received(UUID relief, UUID household, Sign sign) implements ReliefEntry {}
}
