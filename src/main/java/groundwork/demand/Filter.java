package groundwork.demand;

import groundwork.ledger.DemandEntry.Topic;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which demands a list shows; null parts and empty ones do not narrow it.
 *
 * @param household that raised it
 * @param unit the one it is with: that it was referred to, or that took it down where it was not referred
 * @param states any of these
 * @param before only those raised on this day or earlier
 * @param marks all of these
 * @param subtopic code of the second level of the topic
 * @param asOf what {@link Mark#OVERDUE} and {@link Mark#SILENT} are judged by; null where neither is asked for
 */
public record Filter(
        UUID programme,
        Long village,
        UUID household,
        Topic topic,
        UUID unit,
        State.Lane lane,
        Set<State> states,
        LocalDate before,
        Set<Mark> marks,
        String subtopic,
        AsOf asOf) {

    public static final Filter ALL =
            new Filter(null, null, null, null, null, null, Set.of(), null, Set.of(), null, null);

    public Filter of(UUID campaign) {
        return new Filter(campaign, village, household, topic, unit, lane, states, before, marks, subtopic, asOf);
    }

    public Filter in(Long place) {
        return new Filter(programme, place, household, topic, unit, lane, states, before, marks, subtopic, asOf);
    }

    public Filter by(UUID family) {
        return new Filter(programme, village, family, topic, unit, lane, states, before, marks, subtopic, asOf);
    }

    public Filter with(UUID holder) {
        return new Filter(programme, village, household, topic, holder, lane, states, before, marks, subtopic, asOf);
    }

    public Filter under(State.Lane tab) {
        return new Filter(programme, village, household, topic, unit, tab, states, before, marks, subtopic, asOf);
    }

    public Filter at(Set<State> some) {
        return new Filter(programme, village, household, topic, unit, lane, some, before, marks, subtopic, asOf);
    }

    public Filter raisedBy(LocalDate day) {
        return new Filter(programme, village, household, topic, unit, lane, states, day, marks, subtopic, asOf);
    }

    /** With these marks beside those that it asks for already. */
    public Filter marked(Mark... more) {
        var all = Stream.concat(marks.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
        return new Filter(programme, village, household, topic, unit, lane, states, before, all, subtopic, asOf);
    }

    public Filter asOf(AsOf day) {
        return new Filter(programme, village, household, topic, unit, lane, states, before, marks, subtopic, day);
    }

    /** One for each of the states, since an index holds each of them by its deadline. */
    Stream<Filter> single() {
        return states.isEmpty() ? Stream.of(this) : states.stream().map(one -> at(Set.of(one)));
    }

    /** What the tally knows nothing of is counted by nobody: it would take as long as there are demands. */
    public boolean counted() {
        return household == null && before == null && marks.stream().noneMatch(Mark::daily);
    }

    /** Things to do go by the deadline, those to be looked at the longest settled first, others newest first. */
    Order order() {
        if (marks.contains(Mark.UNLOOKED) || marks.contains(Mark.SILENT)) return Order.SETTLED;
        var open = lane == State.Lane.TODO
                || lane == State.Lane.WAITING
                || !states.isEmpty() && states.stream().allMatch(State::open);
        return open || marks.stream().anyMatch(Mark::open) ? Order.DUE : Order.NEWEST;
    }

    /** How a list goes. */
    enum Order {
        DUE("d.due"),
        SETTLED("d.settled"),
        NEWEST(null);

        private final String day;

        Order(String day) {
            this.day = day;
        }

        /** The column it goes by before the position, or null. */
        String day() {
            return day;
        }

        LocalDate of(Listed line) {
            return switch (this) {
                case DUE -> line.due() == null ? DemandTables.NEVER : line.due();
                case SETTLED -> line.settled();
                case NEWEST -> null;
            };
        }
    }
}
