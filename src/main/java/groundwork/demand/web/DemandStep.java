package groundwork.demand.web;

import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.demand.Step;
import groundwork.frame.OneOf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A step of a demand's life.
 *
 * @param entry its own id, by which it is corrected
 * @param state the demand's after it
 * @param attention why it changed nothing and needs attention, or null
 * @param program whether the program did it on its schedule
 * @param unit that it names, or null
 * @param note what was written, or null; {@code from} whose word it is, masked
 */
record DemandStep(
        UUID entry,
        @OneOf(Move.class) String step,
        LocalDate day,
        @OneOf(State.class) String state,

        @OneOf(
                value = State.class,
                words = {"twice", "merger", "extension"})
        String attention,

        boolean program,
        List<UUID> officers,
        UUID unit,
        String note,
        String from,
        String authority) {

    static DemandStep of(DemandPage.Lived lived) {
        var step = lived.told().step();
        return new DemandStep(
                step.entry(),
                lived.word(),
                step.day(),
                lived.told().state().code(),
                lived.told().attention(),
                lived.byProgram(),
                step.fact().about().officers(),
                Step.unit(step.what()),
                lived.note(),
                lived.from(),
                lived.authority());
    }

    @Override
    public String toString() {
        return "DemandStep[" + entry + "]";
    }
}
