package groundwork.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One random secret per subject, made with the subject's first words and destroyed when the subject is erased. Salts
 * follow from it, so the same row imported twice has the same commitment, and nobody can guess words from one
 * afterwards.
 */
final class Secrets {

    private static final int SALT = 16;
    private final SecureRandom random = new SecureRandom();
    private final Store store;

    Secrets(Store store) {
        this.store = store;
    }

    List<Sealed> seal(int county, List<Draft> drafts) {
        var subjects = drafts.stream()
                .flatMap(draft -> draft.words().stream())
                .filter(part -> part.salt() == null)
                .map(Words::subject)
                .collect(Collectors.toSet());
        var secrets = subjects.isEmpty() ? Map.<UUID, byte[]>of() : of(county, subjects);
        return drafts.stream()
                .map(draft -> Sealed.of(
                        county,
                        draft.id(),
                        draft.fact(),
                        draft.words().stream()
                                .map(part -> salted(draft.id(), part, secrets.get(part.subject())))
                                .toList()))
                .toList();
    }

    private static Words salted(UUID entry, Words part, byte[] secret) {
        if (part.salt() != null) return part;
        var name = part.part().getBytes(StandardCharsets.UTF_8);
        var message = ByteBuffer.allocate(16 + name.length)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .put(name);
        return part.salted(Arrays.copyOf(Hash.keyed(secret, message.array()), SALT));
    }

    private Map<UUID, byte[]> of(int county, Set<UUID> subjects) {
        var known = store.read(county, db -> read(Tables.live(db, county), subjects));
        if (known.size() == subjects.size()) return known;
        return store.write(county, db -> {
            // Written before the entries that need it, so their commit, which does wait for the disk, flushes it too.
            db.sql("set local synchronous_commit = off").update();
            var tables = Tables.live(db, county);
            var rows = new Rows("uuid", "bytea");
            // In one order everywhere, or two imports of the same people could wait for each other.
            subjects.stream()
                    .filter(subject -> !known.containsKey(subject))
                    .sorted()
                    .forEach(subject -> {
                        var secret = new byte[32];
                        random.nextBytes(secret);
                        rows.add(subject, secret);
                    });
            rows.insert(tables, "$ledger.secret", "subject, secret", "on conflict do nothing");
            return read(tables, subjects);
        });
    }

    private static Map<UUID, byte[]> read(Tables tables, Collection<UUID> subjects) {
        var found = new HashMap<UUID, byte[]>();
        tables.sql("select subject, secret from $ledger.secret where county = :county and subject = any(:subjects)")
                .param("subjects", Tables.array("uuid", subjects))
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getBytes(2));
                });
        return found;
    }
}
