package groundwork.demand;

/**
 * A step with what came of it.
 *
 * @param state the demand's after it
 * @param attention why it changed nothing and needs attention, or null: {@code unknown} (not raised yet), {@code twice}
 *     (raised before), {@code merger} (into one that is unknown or that was merged into this), or the code of the state
 *     it did not fit
 */
public record Told(Step step, State state, String attention) {

    public boolean flagged() {
        return attention != null;
    }
}
