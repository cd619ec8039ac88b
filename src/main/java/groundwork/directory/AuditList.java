package groundwork.directory;

import groundwork.ledger.Hash;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Number and hash of rows of the audit log, in their order: for each, eight bytes number and 32 bytes SHA-256 of its
 * columns, one a line.
 */
record AuditList(byte[] bytes) {

    static final int ROW = Long.BYTES + 32;

    /** Of the rows as they stand now, after one number through another. */
    static AuditList of(JdbcClient db, int county, long after, long through) {
        var out = new ByteArrayOutputStream();
        db.sql("""
                        select number, at, officer::text, session, act, kind, id, facts from directory.audit
                        where county = :county and number > :after and number <= :through order by number
                        """)
                .param("county", county)
                .param("after", after)
                .param("through", through)
                .query(row -> {
                    out.writeBytes(ByteBuffer.allocate(Long.BYTES)
                            .putLong(row.getLong("number"))
                            .array());
                    out.writeBytes(Hash.of(content(county, row)));
                });
        return new AuditList(out.toByteArray());
    }

    private static byte[] content(int county, ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var text = new StringBuilder();
        line(text, county);
        line(text, row.getLong("number"));
        line(text, ChronoUnit.MICROS.between(Instant.EPOCH, at));
        for (var column : new String[] {"officer", "session", "act", "kind", "id", "facts"})
            line(text, row.getString(column));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing and an empty text differ. */
    private static void line(StringBuilder text, Object column) {
        text.append(column == null ? "" : "=" + column).append('\n');
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    int rows() {
        return bytes.length / ROW;
    }

    long last() {
        return number(rows() - 1);
    }

    /** The number of the first row that only one of the two has, or that says something else in the other. */
    OptionalLong firstUnlike(AuditList other) {
        for (int i = 0; i < Math.min(rows(), other.rows()); i++) {
            if (number(i) != other.number(i)) return OptionalLong.of(Math.min(number(i), other.number(i)));
            if (!row(i).equals(other.row(i))) return OptionalLong.of(number(i));
        }
        if (rows() == other.rows()) return OptionalLong.empty();
        var longer = rows() > other.rows() ? this : other;
        return OptionalLong.of(longer.number(Math.min(rows(), other.rows())));
    }

    private long number(int i) {
        return row(i).getLong(0);
    }

    private ByteBuffer row(int i) {
        return ByteBuffer.wrap(bytes, i * ROW, ROW).slice();
    }
}
