package groundwork.demand;

import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The day that deadlines and silence are judged on: today, also when the programme is over, since an open demand still
 * has to be solved. Only what was entered from old books is judged on the last day of its programme.
 *
 * @param ends the last day of each programme
 */
public record AsOf(LocalDate today, Map<UUID, LocalDate> ends) {

    public LocalDate of(Listed demand) {
        return of(demand.history(), demand.programme(), demand.raised());
    }

    public LocalDate of(Demand demand) {
        var raised = demand.raised() == null ? null : demand.raised().day();
        return of(History.is(demand), demand.about().programme(), raised);
    }

    /** What is history and of no programme was late for nobody. */
    private LocalDate of(boolean history, UUID programme, LocalDate raised) {
        if (!history) return today;
        var end = programme == null || !ends.containsKey(programme) ? raised : ends.get(programme);
        return end == null || today.isBefore(end) ? today : end;
    }

    /** For what is history in the programme, or null where none is looked at: then nothing of it is late. */
    LocalDate history(UUID programme) {
        var end = programme == null ? null : ends.get(programme);
        return end == null || !today.isBefore(end) ? end : today;
    }

    public static AsOf of(LocalDate today, Collection<ProgrammeChoice> programmes) {
        return new AsOf(
                today,
                programmes.stream().collect(Collectors.toUnmodifiableMap(ProgrammeChoice::id, ProgrammeChoice::to)));
    }
}
