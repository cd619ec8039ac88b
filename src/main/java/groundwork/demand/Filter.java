package groundwork.demand;

import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which demands a list shows; null parts do not narrow it.
 *
 * @param household that raised it
 * @param unit the one it is with: that it was referred to, or that took it down where it was not referred
 * @param before only those raised on this day or earlier
 * @param attention true: only those with a step that needs attention
 * @param escalated true: only those before the leading group
 * @param unlooked true: only those settled where nobody has gone to see yet, the longest settled first
 * @param subtopic code of the second level of the topic
 */
public record Filter(
        UUID programme,
        Long village,
        UUID household,
        Topic topic,
        UUID unit,
        State.Lane lane,
        State state,
        LocalDate before,
        boolean attention,
        boolean escalated,
        boolean unlooked,
        String subtopic) {

    public static final Filter ALL =
            new Filter(null, null, null, null, null, null, null, null, false, false, false, null);

    public Filter of(UUID campaign) {
        return new Filter(
                campaign, village, household, topic, unit, lane, state, before, attention, escalated, unlooked,
                subtopic);
    }

    public Filter in(Long place) {
        return new Filter(
                programme, place, household, topic, unit, lane, state, before, attention, escalated, unlooked,
                subtopic);
    }

    public Filter by(UUID family) {
        return new Filter(
                programme, village, family, topic, unit, lane, state, before, attention, escalated, unlooked, subtopic);
    }

    public Filter under(State.Lane tab) {
        return new Filter(
                programme, village, household, topic, unit, tab, state, before, attention, escalated, unlooked,
                subtopic);
    }

    public Filter at(State one) {
        return new Filter(
                programme, village, household, topic, unit, lane, one, before, attention, escalated, unlooked,
                subtopic);
    }

    /** Whether the list is one of things to do, which goes by the deadline; others are newest first. */
    boolean byDue() {
        return lane == State.Lane.TODO || lane == State.Lane.WAITING || unlooked;
    }
}
