package groundwork.ledger;

import java.util.UUID;

/**
 * Puts an earlier entry right. It always names the original, also when that was corrected before; the latest position
 * wins, and the old value stays in the ledger for everybody to see.
 */
public sealed interface Correction extends Entry {

    UUID original();

    /** All facts and words of the original are replaced by these. */
    @Kind("entry.replaced")
    record Replaced(UUID original, Fact fact) implements Correction {
        public Replaced {
            if (fact.entry() instanceof Correction)
                throw new IllegalArgumentException("a correction names the original");
        }
    }

    /** It did not happen. */
    @Kind("entry.struck")
    record Struck(UUID original) implements Correction {}
}
