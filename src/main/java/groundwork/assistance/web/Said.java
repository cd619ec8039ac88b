package groundwork.assistance.web;

import groundwork.directory.Scope;
import groundwork.frame.Masker;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes that belong to some entries, and what some households are called. */
record Said(Map<UUID, List<Words>> words, Map<UUID, Family> families) {

    private static final List<String> NOTE = List.of("place", "thing", "source", "purpose", "text");

    /** @param team number, or null */
    record Family(String name, String door, Integer team) {

        static final Family UNKNOWN = new Family("", "", null);

        String masked() {
            return Masker.name(name);
        }

        @Override
        public String toString() {
            return "Family";
        }
    }

    static Said of(Scope scope, Collection<UUID> wordsOf, Stream<UUID> families) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var registered = postings.effective(
                    families.filter(Objects::nonNull).distinct().toList());
            var names = postings.words(registered.values().stream()
                    .map(version -> version.wordsOf())
                    .toList());
            var households = new HashMap<UUID, Family>();
            registered.forEach((id, version) -> {
                var said = names.get(version.wordsOf());
                var team = version.fact().entry() instanceof HouseholdEntry.Registered one ? one.team() : null;
                households.put(id, new Family(text(said, "household", "name"), text(said, "household", "door"), team));
            });
            return new Said(postings.words(wordsOf), households);
        });
    }

    /** What was lent, given, spent or said; null where nothing was written. */
    String note(UUID wordsOf) {
        var said = NOTE.stream()
                .map(field -> field(wordsOf, "note", field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    /** Empty where nothing was written. */
    String field(UUID wordsOf, String part, String field) {
        return wordsOf == null ? "" : text(words.get(wordsOf), part, field);
    }

    Family family(UUID id) {
        return id == null ? Family.UNKNOWN : families.getOrDefault(id, Family.UNKNOWN);
    }

    /** The masked name, or the door of one that is known by that alone. */
    String household(UUID id) {
        var family = family(id);
        return family.name().isEmpty() ? family.door() : family.masked();
    }

    private static String text(List<Words> parts, String part, String field) {
        return parts == null
                ? ""
                : parts.stream()
                        .filter(words -> words.part().equals(part))
                        .map(words -> words.get(field))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Said";
    }
}
