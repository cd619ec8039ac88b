package groundwork.ledger;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One random secret per person or household, made with the subject's first words and destroyed when the subject is
 * erased. Salts follow from it, so the same row imported twice has the same commitment, and nobody can guess words from
 * one afterwards; and so does the key that the subject's words are sealed with.
 *
 * <p>Of an erased subject the row stays, without a secret, so that it never gets another: what anybody says of it
 * afterwards is dropped.
 */
final class Secrets {

    private static final String SELECT = """
            select subject, wrapped, secret from $ledger.secret
            where county = :county and subject = any(:subjects)""";

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final Writers<Asked> writers = new Writers<>(this::answer);

    Secrets(Store store) {
        this.store = store;
    }

    List<Sealed> seal(int county, List<Draft> drafts) {
        var subjects = drafts.stream()
                .flatMap(draft -> draft.words().stream()
                        .filter(words -> !words.isOwn(draft.id()))
                        .map(Words::subject))
                .collect(Collectors.toSet());
        var keys = subjects.isEmpty() ? Map.<UUID, SubjectKey>of() : of(county, subjects);
        return drafts.stream()
                .map(draft -> seal(county, draft, keys, store.vault()))
                .toList();
    }

    private static Sealed seal(int county, Draft draft, Map<UUID, SubjectKey> keys, Vault vault) {
        var parts = new ArrayList<Sealed.Part>();
        var dropped = new ArrayList<Sealed.Part>();
        for (var words : draft.words()) {
            var key = words.isOwn(draft.id()) ? vault.own(county, draft.id()) : keys.get(words.subject());
            if (key == null) dropped.add(new Sealed.Part(words.subject(), words.part(), null, null, null));
            else parts.add(part(draft.id(), words, key));
        }
        return Sealed.of(county, draft, parts, dropped);
    }

    static Sealed.Part part(UUID entry, Words words, SubjectKey key) {
        var salt = words.salt() != null ? words.salt() : key.salt(entry, words.part());
        var fields = Wire.words(words.fields());
        return new Sealed.Part(
                words.subject(), words.part(), fields, salt, key.seal(entry, words.part(), salt, fields));
    }

    /** What one caller asks for; the same transaction answers everybody who asks while another one runs. */
    private static final class Asked extends Writers.Waiting {
        final Set<UUID> subjects;
        Map<UUID, SubjectKey> keys;

        Asked(Set<UUID> subjects) {
            this.subjects = subjects;
        }

        @Override
        int size() {
            return subjects.size();
        }
    }

    /** Made where there was none; an erased subject has none and gets none. */
    Map<UUID, SubjectKey> of(int county, Set<UUID> subjects) {
        return writers.write(county, new Asked(subjects)).keys;
    }

    private void answer(int county, List<Asked> all) {
        var subjects = new HashSet<UUID>();
        all.forEach(asked -> subjects.addAll(asked.subjects));
        var keys = store.write(county, db -> found(Tables.live(db, county), subjects));
        keys.values().removeIf(Objects::isNull);
        all.forEach(asked -> asked.keys = keys);
    }

    private Map<UUID, SubjectKey> found(Tables tables, Set<UUID> subjects) {
        var known = read(tables, subjects);
        var missing = subjects.stream()
                .filter(subject -> !known.containsKey(subject))
                // In one order everywhere, or two imports of the same people could wait for each other.
                .sorted()
                .toList();
        if (!missing.isEmpty()) known.putAll(made(tables, missing));
        return known;
    }

    private Map<UUID, SubjectKey> made(Tables tables, List<UUID> subjects) {
        // Written before the entries that need it, so their commit, which does wait for the disk, flushes it.
        tables.sql("set local synchronous_commit = off").update();
        var made = new HashMap<UUID, SubjectKey>();
        var rows = new Rows("uuid", "bytea");
        for (var subject : subjects) {
            var secret = new byte[32];
            random.nextBytes(secret);
            made.put(subject, new SubjectKey(tables.county(), subject, secret));
            rows.add(subject, store.vault().wrap(tables.county(), subject, secret));
        }
        int inserted = rows.insert(tables, "$ledger.secret", "subject, wrapped", "on conflict do nothing");
        // Another node was first with some of them; its secret counts.
        return inserted == subjects.size() ? made : read(tables, subjects);
    }

    /** Null stands for a subject that was erased. */
    private Map<UUID, SubjectKey> read(Tables tables, Collection<UUID> subjects) {
        var found = new HashMap<UUID, SubjectKey>();
        tables.sql(SELECT).param("subjects", Tables.array("uuid", subjects)).query(row -> {
            var subject = row.getObject("subject", UUID.class);
            found.put(subject, WordsRow.key(row, tables.county(), subject, store.vault()));
        });
        return found;
    }
}
