package groundwork.demand.web;

import groundwork.demand.AsOf;
import groundwork.demand.Filter;
import groundwork.demand.Mark;
import groundwork.demand.State;
import groundwork.frame.OneOf;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which demands a program asks for; nothing narrows where it is absent.
 *
 * @param programme its short name
 * @param lane {@code todo}, {@code waiting}, {@code settled}, {@code closed}
 * @param unit the one it is with
 * @param age days since it was raised, at least
 * @param attention only those with a step that needs attention
 * @param escalated only those before the leading group
 * @param extension only those for which more time is asked and nobody has answered
 * @param overdue only those past their deadline
 * @param unlooked only those settled where nobody has gone to see yet, the longest settled first
 * @param silent only those settled about which nobody has said a word for too long, the longest settled first
 * @param live only work that goes on, not what was entered from old books
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
        Boolean extension,
        Boolean overdue,
        Boolean unlooked,
        Boolean silent,
        Boolean live,
        String subtopic) {

    private static final int CENTURY = 36_525;

    /** @throws groundwork.frame.Refusal 422 where a word is none of ours: it would narrow nothing */
    Filter filter(ProgrammeChoice chosen, AsOf asOf) {
        var typed = new Typed();
        var filter = new Filter(
                chosen == null ? null : chosen.id(),
                village,
                null,
                typed.known(Topic.class, "topic", topic),
                unit,
                typed.known(State.Lane.class, "lane", lane),
                Stream.ofNullable(typed.known(State.class, "state", state)).collect(Collectors.toSet()),
                age == null ? null : asOf.today().minusDays(Math.clamp(age, 0, CENTURY)),
                Mark.which(mark -> Boolean.TRUE.equals(of(mark))),
                subtopic,
                asOf);
        typed.check();
        return filter;
    }

    private Boolean of(Mark mark) {
        return switch (mark) {
            case ATTENTION -> attention;
            case ESCALATED -> escalated;
            case EXTENSION -> extension;
            case OVERDUE -> overdue;
            case UNLOOKED -> unlooked;
            case SILENT -> silent;
            case LIVE -> live;
        };
    }
}
