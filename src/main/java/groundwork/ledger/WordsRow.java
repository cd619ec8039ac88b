package groundwork.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A row of words as it lies in the table, with its subject's secret beside it: sealed; in the clear, where it was
 * written before words were sealed and nobody has sealed it yet; or erased.
 */
record WordsRow(UUID entry, UUID subject, String part, Sealed.Part clear) {

    static final String SELECT = """
            select w.county, w.entry, w.subject, w.part, w.fields, w.salt, w.sealed, s.wrapped, s.secret
            from ledger.words w
            left join ledger.secret s on s.county = w.county and s.subject = w.subject
            """;

    static WordsRow read(ResultSet row, Vault vault) throws SQLException {
        int county = row.getInt("county");
        var entry = row.getObject("entry", UUID.class);
        var subject = row.getObject("subject", UUID.class);
        var part = row.getString("part");
        var key = key(row, county, subject, vault);
        var sealed = row.getBytes("sealed");
        if (sealed != null)
            return new WordsRow(entry, subject, part, key == null ? null : key.open(entry, part, sealed));
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

    Words words() {
        if (clear == null) return Words.erased(subject, part);
        return new Words(subject, part, Wire.words(clear.fields()), clear.salt());
    }
}
