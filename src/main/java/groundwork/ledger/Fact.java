package groundwork.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An entry with when it happened and what it is about: everything of it that is no person's words.
 *
 * @param happenedAt as claimed by whoever entered it; where only the day is known, its first moment in the county's
 *     zone
 */
public record Fact(Instant happenedAt, About about, Entry entry) {

    /** All of China keeps one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day it is in every county. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public Fact {
        Objects.requireNonNull(happenedAt, "happenedAt");
        Objects.requireNonNull(entry, "entry");
        about = about == null ? About.NOTHING : about;
    }

    public static Fact on(LocalDate day, About about, Entry entry) {
        return new Fact(day.atStartOfDay(ZONE).toInstant(), about, entry);
    }

    public LocalDate day() {
        return happenedAt.atZone(ZONE).toLocalDate();
    }
}
