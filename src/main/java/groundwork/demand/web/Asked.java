package groundwork.demand.web;

import groundwork.demand.AsOf;
import groundwork.demand.Filter;
import groundwork.demand.Mark;
import groundwork.demand.State;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the address of the list asks for. What somebody made up narrows nothing.
 *
 * @param state one of the states, or a column of the board: then any of its states
 */
public record Asked(
        String programme,
        String tab,
        String village,
        String topic,
        String unit,
        String state,
        String age,
        String attention,
        String escalated,
        String extension,
        String overdue,
        String unlooked,
        String silent,
        String live,
        String subtopic) {

    /** Days since it was raised. */
    static final List<Integer> AGES = List.of(15, 30, 90, 365);

    /** @param asOf whose today ages are judged on */
    Filter filter(UUID campaign, AsOf asOf) {
        var days = days();
        return new Filter(
                campaign,
                place(),
                null,
                Typed.one(Topic.class, topic),
                Typed.id(unit),
                lane(),
                states(),
                days == null ? null : asOf.today().minusDays(days),
                marks(),
                below(),
                asOf);
    }

    /** Of all tabs where none of the states that are asked for is found under the one that is open. */
    private State.Lane lane() {
        var lane = tab == null ? State.Lane.TODO : Typed.one(State.Lane.class, tab);
        var states = states();
        return states.isEmpty() || states.stream().anyMatch(state -> state.lane() == lane) ? lane : null;
    }

    private Set<State> states() {
        var one = Typed.one(State.class, state);
        var column = Typed.one(BoardPlace.class, state);
        return one != null ? Set.of(one) : column != null ? column.states() : Set.of();
    }

    private Set<Mark> marks() {
        return Mark.which(this::has);
    }

    public boolean has(Mark mark) {
        return null
                != switch (mark) {
                    case ATTENTION -> attention;
                    case ESCALATED -> escalated;
                    case EXTENSION -> extension;
                    case OVERDUE -> overdue;
                    case UNLOOKED -> unlooked;
                    case SILENT -> silent;
                    case LIVE -> live;
                };
    }

    private String below() {
        return subtopic == null || subtopic.isBlank() ? null : subtopic;
    }

    Long place() {
        return Typed.village(village);
    }

    private Integer days() {
        return AGES.stream()
                .filter(days -> days.toString().equals(age))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is something to clear. */
    public boolean narrowed() {
        return Typed.one(Topic.class, topic) != null
                || !states().isEmpty()
                || Typed.id(unit) != null
                || days() != null
                || !marks().isEmpty()
                || below() != null;
    }
}
