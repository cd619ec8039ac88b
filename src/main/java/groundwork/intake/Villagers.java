package groundwork.intake;

import groundwork.directory.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom the names in a village can mean: those the ledger knows, read once a village, and those of this workbook. Held
 * in memory for the length of an import and nowhere else.
 */
final class Villagers {

    static final String PAIRING = """
            select entry from intake.known where subject = :household and sort = 'pairing' order by entry limit 1""";

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
            db.sql("""
                            select k.subject, k.sort, w.fields from intake.known k
                            join ledger.words w
                              on w.county = k.county and w.entry = k.words_of and w.subject = k.subject
                            where k.village = :village order by k.subject""").param("village", village).query(row -> {
                var fields = JsonMapper.shared().readTree(row.getString(3));
                for (var field : List.of("name", "door"))
                    if (fields.has(field))
                        add(village, row.getString(2), fields.get(field).stringValue(), row.getObject(1, UUID.class));
            });
            return null;
        });
        return read;
    }

    private static String key(String sort, String name) {
        return sort + "\n" + name.replaceAll("\\s+", "");
    }
}
