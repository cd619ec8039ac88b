package groundwork.account;

import groundwork.frame.Opening;
import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
     * @param changed what it made of words that are masked here, so that nobody takes them for unchanged
     */
    public record Version(Posting posting, Fact fact, List<Words> words, Set<Sensitive> changed) {

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

    /** Masked. Empty versions when the ledger has no such entry. */
    static History of(JdbcClient db, UUID id) {
        return of(db, id, Sensitive.NONE);
    }

    static History of(Opening opening, UUID id) {
        return of(opening.db(), id, opening.shown());
    }

    /** For what writes its words again, and shows them to nobody. */
    static History whole(JdbcClient db, UUID id) {
        return of(db, id, Sensitive.ALL);
    }

    private static History of(JdbcClient db, UUID id, Set<Sensitive> shown) {
        var ledger = new Postings(db);
        var postings = new ArrayList<>(ledger.history(id));
        // A correction may have come before what it corrects; it speaks once that is there, and then it speaks last.
        postings.sort(java.util.Comparator.comparing(posting -> posting.original() != null));
        if (postings.isEmpty() || postings.getFirst().original() != null) return new History(id, List.of());
        var words = ledger.clearWords(postings.stream().map(Posting::id).toList());
        var versions = new ArrayList<Version>();
        List<Words> held = null;
        for (var posting : postings) {
            var said = words.getOrDefault(posting.id(), List.of());
            var fact = fact(posting.fact());
            versions.add(new Version(
                    posting,
                    fact,
                    said.stream().map(part -> part.masked(shown)).toList(),
                    fact == null || held == null ? Set.of() : changed(held, said, shown)));
            if (fact != null) held = said;
        }
        return new History(id, List.copyOf(versions));
    }

    private static Set<Sensitive> changed(List<Words> before, List<Words> after, Set<Sensitive> shown) {
        var changed = EnumSet.allOf(Sensitive.class);
        changed.removeIf(one -> shown.contains(one) || said(before, one).equals(said(after, one)));
        return changed;
    }

    private static List<String> said(List<Words> words, Sensitive one) {
        return words.stream()
                .map(part -> part.fields().getOrDefault(one.field(), ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Fact fact(Fact posted) {
        return switch (posted.entry()) {
            case Correction.Replaced replaced -> replaced.fact();
            case Correction.Struck _ -> null;
            case groundwork.ledger.Entry _ -> posted;
        };
    }
}
