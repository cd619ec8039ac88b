package groundwork.directory;

import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that an officer was ever given, by when it was in force. */
public record PastPowers(List<Held> all) {

    /**
     * @param until the last day, or null
     * @param ended when it was ended before that, or null
     */
    public record Held(Power power, LocalDate from, LocalDate until, Instant ended) {

        private boolean at(Instant at) {
            var day = LocalDate.ofInstant(at, Fact.ZONE);
            return (ended == null || ended.isAfter(at))
                    && !from.isAfter(day)
                    && (until == null || !until.isBefore(day));
        }
    }

    /** What he might do at that moment. */
    public List<Power> at(Instant at) {
        return all.stream().filter(held -> held.at(at)).map(Held::power).toList();
    }
}
