package groundwork.demand;

import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A demand as a line of a list.
 *
 * @param raised null while it is unknown
 * @param wordsOf the entry whose words say what it is about, null while it is unknown
 * @param with the unit it was referred to, or null
 * @param due while it is open and has a deadline, else null
 * @param settled day of the latest settlement while that stands, else null
 * @param attention how many of its steps need attention
 * @param urgency null: ordinary
 * @param passed how often it went on from one unit to another
 * @param escalated whether it is before the leading group
 * @param looked when somebody went to see whether it was so, while it is settled; else null
 * @param history entered from old books; nobody is urged about it
 * @param position of the entry that raised it
 */
public record Listed(
        UUID id,
        State state,
        UUID programme,
        UUID unit,
        Long village,
        UUID household,
        Topic topic,
        LocalDate raised,
        UUID wordsOf,
        UUID with,
        LocalDate due,
        LocalDate settled,
        int attention,
        Urgency urgency,
        int passed,
        boolean escalated,
        LocalDate looked,
        boolean history,
        long position) {

    /** The unit that has to do something: the one it was referred to, else the one that took it down. */
    public UUID holder() {
        return with == null ? unit : with;
    }
}
