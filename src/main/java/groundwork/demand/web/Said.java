package groundwork.demand.web;

import groundwork.demand.Titles;
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

/** The words that belong to some entries, and the masked names of some households. Erased ones are simply not there. */
final class Said {

    private final Map<UUID, List<Words>> words;
    private final Map<UUID, String> households = new HashMap<>();

    private Said(Map<UUID, List<Words>> words) {
        this.words = words;
    }

    static Said of(Scope scope, Collection<UUID> wordsOf, Collection<UUID> families) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var said = new Said(postings.words(present(wordsOf)));
            var registered = postings.effective(present(families));
            var names = postings.words(registered.values().stream()
                    .map(version -> version.wordsOf())
                    .toList());
            registered.forEach((id, version) ->
                    said.households.put(id, Masker.name(field(names.get(version.wordsOf()), "household", "name"))));
            return said;
        });
    }

    private static List<UUID> present(Collection<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Null where there is none. */
    String title(UUID wordsOf) {
        return Titles.of(words.get(wordsOf));
    }

    /** What a demand is about. */
    String text(UUID wordsOf) {
        return field(words.get(wordsOf), "demand", "text");
    }

    /** Who said it, masked; empty where nobody wrote it down. */
    String person(UUID wordsOf) {
        return Masker.name(field(words.get(wordsOf), "demand", "person"));
    }

    String note(UUID wordsOf) {
        return field(words.get(wordsOf), "note", "text");
    }

    /** Who said it, masked; empty where it was the officer himself. */
    String from(UUID wordsOf) {
        return Masker.name(field(words.get(wordsOf), "note", "from"));
    }

    String authority(UUID wordsOf) {
        return field(words.get(wordsOf), "note", "authority");
    }

    /** Masked; empty where it is not known. */
    String household(UUID id) {
        return households.getOrDefault(id, "");
    }

    private static String field(List<Words> parts, String part, String field) {
        if (parts == null) return null;
        return parts.stream()
                .filter(words -> words.part().equals(part))
                .map(words -> words.get(field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
