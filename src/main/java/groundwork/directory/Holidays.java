package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The table of holidays and of the weekends that make up for them, one for the whole installation. */
@Component
public class Holidays {

    /** So long another node may go on with what it read before. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Read(Workdays workdays, Instant at) {}

    private final Store store;
    private final Clock clock;
    private volatile Read last = new Read(Workdays.PLAIN, Instant.EPOCH);

    Holidays(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Workdays workdays() {
        var now = clock.instant();
        var known = last;
        if (Duration.between(known.at(), now).abs().compareTo(KEPT) < 0) return known.workdays();
        var read = new Read(new Workdays(days()), now);
        last = read;
        return read.workdays();
    }

    /** Every day of the table in order: true where it is worked. */
    public Map<LocalDate, Boolean> days() {
        var days = new TreeMap<LocalDate, Boolean>();
        store.global(db -> {
            db.sql("select day, worked from directory.holiday order by day").query(row -> {
                days.put(row.getObject("day", LocalDate.class), row.getBoolean("worked"));
            });
            return days;
        });
        return days;
    }

    /** Puts these days in the place of whatever is known of the years in which they lie. */
    public void replace(Map<LocalDate, Boolean> days) {
        store.global(db -> {
            days.keySet().stream()
                    .map(LocalDate::getYear)
                    .distinct()
                    .forEach(year -> db.sql("delete from directory.holiday where extract(year from day) = :year")
                            .param("year", year)
                            .update());
            days.forEach((day, worked) -> db.sql("insert into directory.holiday (day, worked) values (:day, :worked)")
                    .param("day", day)
                    .param("worked", worked)
                    .update());
            return days.size();
        });
        last = new Read(Workdays.PLAIN, Instant.EPOCH);
    }
}
