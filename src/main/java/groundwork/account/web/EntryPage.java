package groundwork.account.web;

import groundwork.account.History;
import groundwork.frame.Page;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One entry, whole.
 *
 * @param programme title of its programme, or empty
 * @param author name of who entered it, or empty
 * @param trips those that it may have happened on, where it names none
 */
public record EntryPage(
        History history,
        String programme,
        String author,
        List<Detail> details,
        List<Detail> words,
        List<Link> links,
        List<UUID> trips,
        List<Step> steps)
        implements Page {

    /**
     * A correction, with what it changed.
     *
     * @param reason in the words of who struck it, or empty
     */
    public record Step(UUID id, boolean strikes, Instant at, String author, String reason, List<Difference> changes) {

        @Override
        public String toString() {
            return "Step[" + id + "]";
        }
    }

    public String hash() {
        return HexFormat.of().formatHex(history.versions().getFirst().posting().hash());
    }

    public long daysLater() {
        var first = history.versions().getFirst();
        var recorded =
                first.posting().recordedAt().atZone(groundwork.ledger.Fact.ZONE).toLocalDate();
        return Math.max(0, first.fact().day().until(recorded, java.time.temporal.ChronoUnit.DAYS));
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "EntryPage[" + history.id() + "]";
    }
}
