package groundwork.console.trip.web;

import groundwork.console.trip.Doors;
import groundwork.console.trip.Fields;
import groundwork.console.trip.Happening;
import groundwork.frame.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of a trip with all that happened on it.
 *
 * @param fields what stands in it
 * @param opened the happening whose first field is to be typed into next, or 0
 * @param copied the day of the trip it was begun from, or null
 * @param none whether one was asked for and there is none
 */
public record TripNew(Fields fields, Offered choices, Doors doors, int opened, LocalDate copied, boolean none)
        implements Page {

    public List<Happening> happenings() {
        return Happening.of(fields);
    }

    public String get(String name) {
        return fields.get(name);
    }

    /** Without what was typed, so that it may be logged. */
    @Override
    public String toString() {
        return "TripNew";
    }
}
