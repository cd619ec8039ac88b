package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.ledger.Postings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whom the names in a village can mean: those the ledger knows, read once a village, and those of this workbook. Held
 * in memory for the length of an import and nowhere else.
 */
final class Villagers {

    static final String PAIRING = """
            select entry from intake.known where subject = :household and sort = 'pairing' order by entry limit 1""";

    private record Known(UUID subject, String sort, UUID wordsOf) {}

    private final Scope scope;
    private final Map<Long, Map<String, List<UUID>>> villages = new HashMap<>();

    Villagers(Scope scope) {
        this.scope = scope;
    }

    /** @param sort {@code household}, or a kind of person */
    List<UUID> named(long village, String sort, String name) {
        return village(village).getOrDefault(key(sort, name), List.of());
    }

    void add(long village, String sort, String name, UUID subject) {
        if (name.isBlank()) return;
        var subjects = village(village).computeIfAbsent(key(sort, name), k -> new ArrayList<>());
        if (!subjects.contains(subject)) subjects.add(subject);
    }

    /** The pairing that an earlier workbook or somebody by hand formed with this household; null when there is none. */
    UUID pairing(UUID household) {
        return scope.read(db -> db.sql(PAIRING)
                .param("household", household)
                .query(UUID.class)
                .optional()
                .orElse(null));
    }

    private Map<String, List<UUID>> village(long village) {
        var known = villages.get(village);
        if (known != null) return known;
        var read = new HashMap<String, List<UUID>>();
        villages.put(village, read);
        scope.read(db -> {
            var there = db.sql("select subject, sort, words_of from intake.known where village = :village"
                            + " order by subject")
                    .param("village", village)
                    .query(Known.class)
                    .list();
            var words =
                    new Postings(db).words(there.stream().map(Known::wordsOf).toList());
            for (var one : there)
                for (var part : words.getOrDefault(one.wordsOf(), List.of()))
                    if (part.subject().equals(one.subject()) && !part.isErased())
                        for (var field : List.of("name", "door"))
                            add(village, one.sort(), part.get(field), one.subject());
            return null;
        });
        return read;
    }

    private static String key(String sort, String name) {
        return sort + "\n" + name.replaceAll("\\s+", "");
    }
}
