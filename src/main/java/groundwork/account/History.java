package groundwork.account;

import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One entry with everything that was ever said in its place, oldest first. Nothing is overwritten: a value that was
 * wrong is still here.
 *
 * @param id of the entry itself
 */
public record History(UUID id, List<Version> versions) {

    /** The part of a correction's words that says why it was made; no words of the entry itself. */
    public static final String REASON = "correction";

    /**
     * What one posting made of the entry.
     *
     * @param fact what holds from here on, or null once it is struck
     * @param words that came with it: personal, so never kept and never logged
     */
    public record Version(Posting posting, Fact fact, List<Words> words) {

        /** Why, in the officer's words, where this is a correction and somebody said so. */
        public String reason() {
            return words.stream()
                    .filter(part -> fact == null || part.part().equals(REASON))
                    .map(part -> fact == null ? part.get("text") : part.get("reason"))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return "Version[" + posting.id() + "]";
        }
    }

    public Version latest() {
        return versions.getLast();
    }

    public boolean struck() {
        return latest().fact() == null;
    }

    /** The last version that said something: what holds, or what held until it was struck. */
    public Version shown() {
        return versions.stream()
                .filter(version -> version.fact() != null)
                .reduce((first, later) -> later)
                .orElse(versions.getFirst());
    }

    /** What held before the last posting; null when there was none, or it was struck. */
    public Version before() {
        return versions.size() < 2 || versions.get(versions.size() - 2).fact() == null
                ? null
                : versions.get(versions.size() - 2);
    }

    /** Empty versions when the ledger has no such entry. */
    static History of(JdbcClient db, UUID id) {
        var ledger = new Postings(db);
        var postings = new ArrayList<>(ledger.history(id));
        // A correction may have come before what it corrects; it speaks once that is there, and then it speaks last.
        postings.sort(java.util.Comparator.comparing(posting -> posting.original() != null));
        if (postings.isEmpty() || postings.getFirst().original() != null) return new History(id, List.of());
        var words = ledger.words(postings.stream().map(Posting::id).toList());
        return new History(
                id, postings.stream().map(posting -> version(posting, words)).toList());
    }

    private static Version version(Posting posting, Map<UUID, List<Words>> words) {
        return new Version(posting, fact(posting.fact()), words.getOrDefault(posting.id(), List.of()));
    }

    private static Fact fact(Fact posted) {
        return switch (posted.entry()) {
            case Correction.Replaced replaced -> replaced.fact();
            case Correction.Struck _ -> null;
            case groundwork.ledger.Entry _ -> posted;
        };
    }
}
