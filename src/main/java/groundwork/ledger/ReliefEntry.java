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
}
