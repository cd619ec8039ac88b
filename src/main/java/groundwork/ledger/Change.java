package groundwork.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * What one posting changes, with corrections worked out: an ordinary entry has no {@code before}, a correction has the
 * version it replaces, a strike has no {@code after}. Either may be absent, never both, except for a correction of what
 * the ledger does not know yet: that changes nothing until the original arrives.
 *
 * @param position of the posting that made the change
 * @param entry id of the original entry, also when a correction changed it
 * @param entered position of the original entry: equal to {@code position} unless this is a correction. A projection
 *     with one row per entry finds it by this number in an index that only ever grows at its end
 * @param recordedAt when the original entry came in
 */
public record Change(
        long position, UUID entry, long entered, Instant recordedAt, Author author, Version before, Version after) {

    /** Where the entry's own place does not matter: it is taken to be this one. */
    public Change(long position, UUID entry, Instant recordedAt, Author author, Version before, Version after) {
        this(position, entry, position, recordedAt, author, before, after);
    }

    /**
     * One version of an entry.
     *
     * @param wordsOf the entry whose words belong to this version: the original's or a correction's id
     */
    public record Version(Fact fact, UUID wordsOf) {}

    public boolean corrects() {
        return before != null || after == null;
    }
}
