package groundwork.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import groundwork.directory.Scope;
import groundwork.frame.OneOf;
import groundwork.ledger.Correction;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Postings as other programs get them. */
@Component
public class Outgoing {

    /**
     * A posting.
     *
     * @param hash SHA-256 of the canonical bytes (RFC 8785) of {@code entry}, in hex
     * @param officer who handed it in
     * @param entry its facts and the commitments to its words
     * @param words of those groups that were not erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Posted(
            long position,
            Instant recordedAt,
            String hash,
            UUID officer,
            UUID device,
            JsonNode entry,
            List<Part> words) {

        /** Without words, so that it may be logged. */
        @Override
        public String toString() {
            return "Posted[" + position + "]";
        }
    }

    /**
     * What a person said or is called: personal.
     *
     * @param masked names of fields that are there and are not shown to programs; absent for none
     */
    public record Part(
            UUID subject,
            String part,
            Map<String, String> fields,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> masked) {

        static Part of(Words words) {
            var shown = new TreeMap<String, String>();
            var masked = new ArrayList<String>();
            words.fields().forEach((field, text) -> {
                if (words.isApart()
                        || Sensitive.hides(text) && Sensitive.of(field).isPresent()) masked.add(field);
                else shown.put(field, text);
            });
            return new Part(words.subject(), words.part(), shown, masked);
        }

        @Override
        public String toString() {
            return "Part[" + part + "]";
        }
    }

    /**
     * Some postings in their order.
     *
     * @param head the position up to which there are any
     * @param next goes into {@code after} for what follows; null when nothing follows
     */
    public record Range(long head, Long next, List<Posted> postings) {}

    /**
     * An entry and everything that corrected it, oldest first.
     *
     * @param state {@code stands}, {@code replaced} or {@code struck}
     */
    public record Story(
            UUID id,
            @OneOf(words = {"stands", "replaced", "struck"}) String state,
            List<Posted> postings) {}

    /** Those at {@code after} and beyond that he may open: 0 begins with the first. A page may hold none. */
    public Range after(Scope scope, long after, int limit) {
        return scope.read(db -> {
            var postings = new Postings(db);
            long head = postings.head();
            long from = Math.clamp(after, 0, head);
            var page = postings.page(from, limit);
            long next = from + page.size();
            var opened = scope.opens(page.stream().map(Posting::id).toList());
            var seen = page.stream()
                    .filter(posting -> opened.contains(posting.id()))
                    .toList();
            return new Range(head, next < head ? next : null, posted(db, seen));
        });
    }

    /** @param id of an entry, or of a correction: then what it corrects is found */
    public Optional<Story> story(Scope scope, UUID id) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var original = postings.find(id).map(Posting::original).orElse(id);
            var history = new ArrayList<>(postings.history(original));
            history.sort(Comparator.comparing(posting -> posting.original() != null));
            if (history.isEmpty() || history.getFirst().original() != null || !scope.opens(original))
                return Optional.empty();
            var state = switch (history.getLast().fact().entry()) {
                case Correction.Struck _ -> "struck";
                case Correction.Replaced _ -> "replaced";
                case groundwork.ledger.Entry _ -> "stands";
            };
            return Optional.of(new Story(original, state, posted(db, history)));
        });
    }

    private static List<Posted> posted(JdbcClient db, List<Posting> postings) {
        var words = new Postings(db).words(postings.stream().map(Posting::id).toList());
        return postings.stream()
                .map(posting -> posted(posting, words.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    private static Posted posted(Posting posting, List<Words> words) {
        return new Posted(
                posting.position(),
                posting.recordedAt(),
                HexFormat.of().formatHex(posting.hash()),
                posting.author().officer(),
                posting.author().device(),
                JsonMapper.shared().readTree(posting.content()),
                words.stream().map(Part::of).toList());
    }
}
