package groundwork.book;

import groundwork.ledger.About;
import groundwork.ledger.Change.Version;
import groundwork.ledger.Fact;
import groundwork.ledger.TripEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One signature in the book, in force.
 *
 * @param position of the entry itself; the earlier one counts where two say the same
 * @param out signed out, otherwise in
 */
record Signature(UUID trip, long position, boolean out, About about, Instant at, UUID wordsOf) {

    static Signature of(UUID entry, long position, Version version, TripEntry signed) {
        var fact = version.fact();
        return switch (signed) {
            case TripEntry.SignedIn _ ->
                new Signature(entry, position, false, fact.about(), fact.happenedAt(), version.wordsOf());
            case TripEntry.SignedOut out ->
                new Signature(out.trip(), position, true, fact.about(), fact.happenedAt(), version.wordsOf());
        };
    }

    LocalDate day() {
        return at.atZone(Fact.ZONE).toLocalDate();
    }

    /** Where only the day is known, the entry says its first moment. */
    boolean dayOnly() {
        return at.equals(day().atStartOfDay(Fact.ZONE).toInstant());
    }
}
