package groundwork.demand.web;

import groundwork.demand.Filter;
import groundwork.demand.State;
import groundwork.frame.OneOf;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which demands a program asks for; nothing narrows where it is absent.
 *
 * @param programme its short name; deadlines of one that is over are judged on its last day
 * @param lane {@code todo}, {@code waiting}, {@code settled}, {@code closed}
 * @param unit the one it is with
 * @param age days since it was raised, at least
 * @param attention only those with a step that needs attention
 * @param escalated only those before the leading group
 * @param unlooked only those settled where nobody has gone to see yet, the longest settled first
 * @param subtopic of the county, by its code
 */
record DemandAsked(
        String programme,
        @OneOf(State.Lane.class) String lane,
        @OneOf(State.class) String state,
        @OneOf(Topic.class) String topic,
        UUID unit,
        Long village,
        Integer age,
        Boolean attention,
        Boolean escalated,
        Boolean unlooked,
        String subtopic) {

    private static final int CENTURY = 36_525;

    /** @throws groundwork.frame.Refusal 422 where a word is none of ours: it would narrow nothing */
    Filter filter(ProgrammeChoice chosen, LocalDate asOf) {
        var typed = new Typed();
        var filter = new Filter(
                chosen == null ? null : chosen.id(),
                village,
                null,
                typed.known(Topic.class, "topic", topic),
                unit,
                typed.known(State.Lane.class, "lane", lane),
                typed.known(State.class, "state", state),
                age == null ? null : asOf.minusDays(Math.clamp(age, 0, CENTURY)),
                Boolean.TRUE.equals(attention),
                Boolean.TRUE.equals(escalated),
                Boolean.TRUE.equals(unlooked),
                subtopic);
        typed.check();
        return filter;
    }
}
