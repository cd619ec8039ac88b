package groundwork.field;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer did on a day of one kind in one village.
 *
 * @param village {@link #NOWHERE} where the entry names none
 */
record Work(UUID officer, LocalDate day, String kind, long village) implements Comparable<Work> {

    static final long NOWHERE = 0;

    /** What a phone counts, by wire names. */
    static final Set<String> KINDS = Set.of(
            "visit.made",
            "meeting.held",
            "talk.held",
            "material.handed_out",
            "demand.raised",
            "opinion.taken_down",
            "trip.signed_in");

    private static final Comparator<Work> ORDER = Comparator.comparing(Work::officer)
            .thenComparing(Work::day)
            .thenComparing(Work::kind)
            .thenComparing(Work::village);

    /** In one order everywhere, so that no two nodes wait for each other's rows. */
    @Override
    public int compareTo(Work other) {
        return ORDER.compare(this, other);
    }
}
