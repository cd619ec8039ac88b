package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A demand as a line of a list. What is not known is null.
 *
 * @param with the unit it was referred to
 * @param due while it is open and has a deadline
 * @param settled day of the settlement, while that stands
 * @param looked day on which somebody went to see whether it was so, while it is settled
 * @param attention how many of its steps need attention
 * @param passed how often it went on from one unit to another
 * @param silent settled, and nobody has said a word for too long
 * @param who the household, masked; empty where none is named
 */
record DemandBrief(
        UUID id,
        @OneOf(State.class) String state,
        @OneOf(State.Lane.class) String lane,
        UUID programme,
        UUID unit,
        Long village,
        UUID household,
        @OneOf(Topic.class) String topic,
        @OneOf(Urgency.class) String urgency,
        LocalDate raised,
        UUID with,
        LocalDate due,
        LocalDate settled,
        LocalDate looked,
        int attention,
        int passed,
        boolean escalated,
        boolean silent,
        String title,
        String who) {

    static DemandBrief of(DemandLine line) {
        var one = line.demand();
        return new DemandBrief(
                one.id(),
                one.state().code(),
                Typed.word(one.state().lane()),
                one.programme(),
                one.unit(),
                one.village(),
                one.household(),
                Typed.word(one.topic()),
                Typed.word(one.urgency()),
                one.raised(),
                one.with(),
                one.due(),
                one.settled(),
                one.looked(),
                one.attention(),
                one.passed(),
                one.escalated(),
                line.silent(),
                line.title(),
                line.who());
    }

    @Override
    public String toString() {
        return "DemandBrief[" + id + "]";
    }
}
