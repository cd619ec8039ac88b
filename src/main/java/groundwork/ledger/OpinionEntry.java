package groundwork.ledger;

/** Opinions and suggestions (意见建议). */
public sealed interface OpinionEntry extends Entry {

    /**
     * Words {@code note}: text, from.
     *
     * @param count how many are in this entry, mostly 1
     * @param ownStyle about the bureau's own working style ("four winds", 四风): counted apart
     * @param form code of the form it came on, or null
     */
    @Kind("opinion.taken_down")
    record TakenDown(int count, boolean ownStyle, String form) implements OpinionEntry {}
}
