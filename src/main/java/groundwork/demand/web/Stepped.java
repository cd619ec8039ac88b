package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.frame.OneOf;
import java.util.UUID;

/**
 * What came of a step.
 *
 * @param id of the demand; {@code entry} of the step
 * @param state the demand's now; null where it is with another unit now and whoever asked does not see it any more
 * @param attention why it changed nothing and needs attention, or null
 */
record Stepped(
        UUID id,
        UUID entry,
        @OneOf(State.class) String state,

        @OneOf(
                value = State.class,
                words = {"twice", "merger", "extension"})
        String attention) {}
