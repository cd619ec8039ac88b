package groundwork.directory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A row of the {@link AuditLog}; for what each holds see {@link Deed}.
 *
 * @param number in the order of writing, with gaps
 * @param officer null for somebody unknown
 * @param session its key, or null
 * @param act word of an {@link Act}, perhaps of a newer version
 */
public record AuditLine(
        long number, Instant at, UUID officer, String session, String act, String kind, String id, String facts) {

    public AuditPlace place() {
        return new AuditPlace(at, number);
    }

    /** Codes and numbers by name, in the order of the names. */
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        if (!facts.isEmpty()) {
            for (var fact : facts.split(" ")) {
                var parts = fact.split("=", 2);
                told.put(parts[0], parts[1]);
            }
        }
        return told;
    }
}
