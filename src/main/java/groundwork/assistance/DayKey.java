package groundwork.assistance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a page begins that goes by days: the day, and the position of the entry among those of that day. */
record DayKey(LocalDate day, long position) {

    /** Null for none, and for what somebody made up: then it is the first page. */
    static DayKey of(String text) {
        if (text == null) return null;
        try {
            var cut = text.indexOf('_');
            return cut < 0
                    ? null
                    : new DayKey(LocalDate.parse(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
        } catch (DateTimeParseException | NumberFormatException madeUp) {
            return null;
        }
    }

    @Override
    public String toString() {
        return day + "_" + position;
    }
}
