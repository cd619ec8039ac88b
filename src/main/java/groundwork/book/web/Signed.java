package groundwork.book.web;

import groundwork.book.Trip;
import groundwork.frame.Names.Register;
import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One officer on one trip: a line to sign on paper. Times are empty where only the day is known. */
public record Signed(
        Trip trip,
        UUID who,
        String officer,
        String village,
        String purpose,
        boolean claimed,
        String in,
        String out,
        boolean afterwards) {

    static List<Signed> of(List<TripLine> lines, Register names) {
        var all = new ArrayList<Signed>();
        for (var line : lines)
            for (var officer : line.trip().officers())
                all.add(new Signed(
                        line.trip(),
                        officer,
                        names.officer(officer),
                        line.village(),
                        line.purpose(),
                        line.claimed(),
                        clock(line.trip().in()),
                        clock(line.trip().out()),
                        line.afterwards()));
        return all;
    }

    /** {@code 08:40}, or empty. */
    public static String clock(Instant at) {
        if (at == null) return "";
        var time = at.atZone(Fact.ZONE).toLocalTime();
        return time.equals(LocalTime.MIDNIGHT) ? "" : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    @Override
    public String toString() {
        return "Signed[" + trip.id() + "]";
    }
}
