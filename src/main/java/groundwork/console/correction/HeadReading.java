package groundwork.console.correction;

import groundwork.console.trip.Fields;
import groundwork.directory.Area;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Reads when, where and who of an entry that is put right. */
record HeadReading(Fields fields, Typed typed, int county, LocalDate today) {

    /** To the minute, as it was shown: what nobody changed keeps its seconds. */
    Instant happenedAt(Instant was) {
        typed.wrong(Typed.text(fields.get("day")).isEmpty(), "day", "correction.flaw.needed");
        var day = typed.past("day", fields.get("day"), today);
        var time = typed.time("time", fields.get("time"));
        var shown = was.atZone(Fact.ZONE);
        var clock = time == null ? LocalTime.MIDNIGHT : time;
        return shown.toLocalDate().equals(day)
                        && shown.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(clock)
                ? was
                : day.atTime(clock).atZone(Fact.ZONE).toInstant();
    }

    About about(About was) {
        var village = Typed.text(fields.get("village"));
        // Where it was before the county was another, it may stay.
        var same = was.village() != null && village.equals(was.village().toString());
        var code = same ? was.village() : Area.village(county, village);
        typed.wrong(code == null && !village.isEmpty(), "village", "trip.flaw.village");
        var officers = fields.all("officer").stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        typed.wrong(officers.isEmpty() && !was.officers().isEmpty(), "officer", "trip.flaw.officer");
        return new About(was.programme(), was.unit(), code, officers, was.trip());
    }
}
