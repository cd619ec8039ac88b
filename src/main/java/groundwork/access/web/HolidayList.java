package groundwork.access.web;

import groundwork.frame.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The years whose holidays are known, the latest first; in all others weekends alone are free. */
public record HolidayList(List<Year> years) implements Page {

    public record Year(int number, List<Stretch> days) {}

    /** Days in a row of one kind. */
    public record Stretch(LocalDate first, LocalDate last, boolean worked) {}

    static HolidayList of(Map<LocalDate, Boolean> days) {
        var years = new TreeMap<Integer, List<Stretch>>();
        new TreeMap<>(days).forEach((day, worked) -> {
            var year = years.computeIfAbsent(day.getYear(), y -> new ArrayList<>());
            var before = year.isEmpty() ? null : year.getLast();
            var goesOn = before != null
                    && before.worked() == worked
                    && before.last().plusDays(1).equals(day);
            if (goesOn) year.removeLast();
            year.add(new Stretch(goesOn ? before.first() : day, day, worked));
        });
        return new HolidayList(years.descendingMap().entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList());
    }
}
