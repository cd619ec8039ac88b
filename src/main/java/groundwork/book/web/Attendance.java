package groundwork.book.web;

import groundwork.book.Trip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One officer's month: on which days he signed in.
 *
 * @param cells one for each day of the month
 * @param days how many days he was out
 */
public record Attendance(UUID officer, String name, List<Cell> cells, long days) {

    /** @param open a trip of that day was not signed out */
    public record Cell(LocalDate day, int trips, boolean open) {}

    /** In the order of names; trips that nobody signed into are not attendance. */
    static List<Attendance> of(YearMonth month, List<Trip> trips, Function<UUID, String> names) {
        var signedIn = trips.stream().filter(trip -> trip.in() != null).toList();
        var officers = new LinkedHashSet<UUID>();
        signedIn.forEach(trip -> officers.addAll(trip.officers()));
        return officers.stream()
                .map(officer -> of(
                        month,
                        officer,
                        names.apply(officer),
                        signedIn.stream()
                                .filter(trip -> trip.officers().contains(officer))
                                .toList()))
                .sorted(Comparator.comparing(Attendance::name).thenComparing(Attendance::officer))
                .toList();
    }

    private static Attendance of(YearMonth month, UUID officer, String name, List<Trip> own) {
        var cells = new ArrayList<Cell>();
        for (int at = 1; at <= month.lengthOfMonth(); at++) {
            var day = month.atDay(at);
            var trips = own.stream().filter(trip -> trip.day().equals(day)).toList();
            cells.add(new Cell(day, trips.size(), trips.stream().anyMatch(Trip::open)));
        }
        return new Attendance(
                officer,
                name,
                cells,
                cells.stream().filter(cell -> cell.trips() > 0).count());
    }

    /** Without the name, so that it may be logged. */
    @Override
    public String toString() {
        return "Attendance[" + officer + "]";
    }
}
