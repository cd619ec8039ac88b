package groundwork.ledger;

import java.util.List;
import java.util.UUID;

/** Opinions and suggestions (意见建议). */
public sealed interface OpinionEntry extends Entry {

    /**
     * Words {@code note}: text, from.
     *
     * @param count how many are in this entry, mostly 1
     * @param ownStyle about the bureau's own working style ("four winds", 四风): counted apart, and read by the leading
     *     group and inspectors alone
     * @param form code of the form it came on, or null
     */
    @Kind("opinion.taken_down")
    record TakenDown(int count, boolean ownStyle, String form) implements OpinionEntry {}

    /** Put under a topic (归类), together with others. The latest holds; without a topic it is taken out of any. */
    @Kind("opinion.sorted")
    record Sorted(List<UUID> opinions, DemandEntry.Topic topic) implements OpinionEntry {
        public Sorted {
            opinions = opinions == null ? List.of() : List.copyOf(opinions);
        }
    }
}
