package groundwork.demand.web;

import groundwork.demand.Filter;
import groundwork.demand.State;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the address of the list asks for. What somebody made up narrows nothing. */
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
        String unlooked,
        String subtopic) {

    /** Days since it was raised. */
    static final List<Integer> AGES = List.of(15, 30, 90, 365);

    /** @param asOf the day that ages are judged on */
    Filter filter(UUID campaign, LocalDate asOf) {
        var lane = tab == null ? State.Lane.TODO : Typed.one(State.Lane.class, tab);
        var about = Typed.one(Topic.class, topic);
        var days = days();
        return new Filter(
                campaign,
                place(),
                null,
                about,
                Typed.id(unit),
                lane,
                Typed.one(State.class, state),
                days == null ? null : asOf.minusDays(days),
                attention != null,
                escalated != null,
                unlooked != null,
                below());
    }

    private String below() {
        return subtopic == null || subtopic.isBlank() ? null : subtopic;
    }

    Long place() {
        return village != null && village.matches("\\d{12}") ? Long.valueOf(village) : null;
    }

    private Integer days() {
        return AGES.stream()
                .filter(days -> days.toString().equals(age))
                .findFirst()
                .orElse(null);
    }

    /** By age nothing is counted: it is another day each day. */
    boolean aged() {
        return days() != null;
    }

    /** Whether there is something to clear. */
    public boolean narrowed() {
        return Typed.one(Topic.class, topic) != null
                || Typed.one(State.class, state) != null
                || Typed.id(unit) != null
                || days() != null
                || attention != null
                || escalated != null
                || unlooked != null
                || below() != null;
    }
}
