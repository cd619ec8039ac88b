package groundwork.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An import, as it stands beside the ledger.
 *
 * @param programme its rows belong to
 * @param finishedAt null while it runs, and where it was cut short
 * @param missing rows of an earlier workbook that this one did not have; they still count
 * @param undoneAt null unless it was taken back
 */
public record Arrival(
        UUID id,
        UUID programme,
        UUID officer,
        String fileName,
        Instant startedAt,
        Instant finishedAt,
        Tally tally,
        long missing,
        Instant undoneAt) {

    /** An import may be taken back for so long. */
    public static final Duration UNDOABLE = Duration.ofHours(24);

    public boolean finished() {
        return finishedAt != null;
    }

    public boolean undone() {
        return undoneAt != null;
    }

    public boolean undoable(Instant now) {
        return !undone() && now.isBefore(startedAt.plus(UNDOABLE));
    }
}
