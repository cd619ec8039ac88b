package groundwork.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, but for the days that say otherwise. Deadlines of officials are counted so.
 *
 * @param otherwise by day: false where a day is free, true where it is worked to make up for one that is
 */
public record Workdays(Map<LocalDate, Boolean> otherwise) {

    /** Where no list is known: weekends alone are free. */
    public static final Workdays PLAIN = new Workdays(Map.of());

    public Workdays {
        otherwise = Map.copyOf(otherwise);
    }

    public boolean on(LocalDate day) {
        var said = otherwise.get(day);
        return said != null ? said : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The {@code number}th workday after that day, which is not counted itself, as the law counts terms. */
    public LocalDate after(LocalDate day, int number) {
        if (number < 1) throw new IllegalArgumentException("at least one day after");
        var end = day;
        for (int counted = 0; counted < number; ) if (on(end = end.plusDays(1))) counted++;
        return end;
    }

    /** How many workdays there are after the one day, up to and with the other; none where that is not later. */
    public int between(LocalDate day, LocalDate last) {
        int counted = 0;
        for (var next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) if (on(next)) counted++;
        return counted;
    }
}
