package groundwork.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row of words as it lies in the table, with its subject's secret beside it: sealed, by its own entry with the outer
 * key; in the clear, where it was written before words were sealed and nobody has sealed it yet; or erased. A single
 * byte stands for what is kept apart from this reader.
 */
record WordsRow(UUID entry, UUID subject, String part, Sealed.Part clear) {

    static final String SELECT = """
            select w.county, w.entry, w.subject, w.part, w.fields, w.salt, w.sealed, s.wrapped, s.secret
            from ledger.words w
            left join ledger.secret s on s.county = w.county and s.subject = w.subject
            """;

    /** As they are in an entry that is not in the table yet. */
    static List<WordsRow> of(Sealed entry) {
        return entry.words().stream()
                .map(part -> new WordsRow(entry.id(), part.subject(), part.part(), part))
                .toList();
    }

    /** Those that came with these entries. */
    static Map<UUID, List<WordsRow>> of(JdbcClient db, Collection<UUID> entries) {
        if (entries.isEmpty()) return Map.of();
        var vault = Vault.of(db);
        return db
                .sql(SELECT + "where w.entry = any(:ids) order by w.part")
                .param("ids", Tables.array("uuid", entries))
                .query((row, n) -> read(row, vault))
                .list()
                .stream()
                .collect(Collectors.groupingBy(WordsRow::entry));
    }

    static WordsRow read(ResultSet row, Vault vault) throws SQLException {
        int county = row.getInt("county");
        var entry = row.getObject("entry", UUID.class);
        var subject = row.getObject("subject", UUID.class);
        var part = row.getString("part");
        var key = key(row, county, subject, vault);
        var sealed = row.getBytes("sealed");
        if (sealed != null && sealed.length == 1)
            return new WordsRow(entry, subject, part, Sealed.Part.apart(subject, part));
        if (sealed != null) {
            if (subject.equals(entry) && (key == null || vault.keys().wrapped(sealed)))
                key = vault.own(county, entry, sealed);
            return new WordsRow(entry, subject, part, key == null ? null : key.open(entry, part, sealed));
        }
        var fields = row.getString("fields");
        if (fields == null) return new WordsRow(entry, subject, part, null);
        return new WordsRow(entry, subject, part, new Sealed.Part(subject, part, fields, row.getBytes("salt"), null));
    }

    /** Null for a subject that has no secret: one that was erased, or whose words came with salts of their own. */
    static SubjectKey key(ResultSet row, int county, UUID subject, Vault vault) throws SQLException {
        var wrapped = row.getBytes("wrapped");
        if (wrapped != null) return vault.open(county, subject, wrapped);
        var secret = row.getBytes("secret");
        return secret == null ? null : new SubjectKey(county, subject, secret);
    }

    boolean is(Sealed.Part other) {
        return subject.equals(other.subject()) && part.equals(other.part());
    }

    Words words() {
        if (clear == null) return Words.erased(subject, part);
        return new Words(subject, part, Wire.words(clear.fields()), clear.salt());
    }
}
