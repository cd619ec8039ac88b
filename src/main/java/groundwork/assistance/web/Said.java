package groundwork.assistance.web;

import groundwork.directory.Scope;
import groundwork.frame.Masker;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The notes that belong to some entries, and the masked names of some households. */
record Said(Map<UUID, List<Words>> words, Map<UUID, String> households) {

    static Said of(Scope scope, Collection<UUID> wordsOf, Stream<UUID> families) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var registered = postings.effective(
                    families.filter(Objects::nonNull).distinct().toList());
            var names = postings.words(registered.values().stream()
                    .map(version -> version.wordsOf())
                    .toList());
            var households = new HashMap<UUID, String>();
            registered.forEach((id, version) ->
                    households.put(id, Masker.name(field(names.get(version.wordsOf()), "household", "name"))));
            return new Said(postings.words(wordsOf), households);
        });
    }

    /** What was lent, given or said; null where nothing was written. */
    String note(UUID wordsOf) {
        var thing = field(words.get(wordsOf), "note", "thing");
        return thing == null ? field(words.get(wordsOf), "note", "text") : thing;
    }

    String household(UUID id) {
        return households.getOrDefault(id, "");
    }

    private static String field(List<Words> parts, String part, String field) {
        return parts == null
                ? null
                : parts.stream()
                        .filter(words -> words.part().equals(part))
                        .map(words -> words.get(field))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Said";
    }
}
