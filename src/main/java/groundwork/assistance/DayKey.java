package groundwork.assistance;

import groundwork.frame.Days;
import java.time.LocalDate;

/** Where a page begins that goes by days: the day, and the position of the entry among those of that day. */
record DayKey(LocalDate day, long position) {

    /** Null for none, and for what somebody made up: then it is the first page. */
    static DayKey of(String text) {
        if (text == null) return null;
        try {
            var cut = text.indexOf('_');
            var day = cut < 0 ? null : Days.read(text.substring(0, cut));
            return day == null ? null : new DayKey(day, Long.parseLong(text.substring(cut + 1)));
        } catch (NumberFormatException madeUp) {
            return null;
        }
    }

    @Override
    public String toString() {
        return day + "_" + position;
    }
}
