package groundwork.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** Grants and powers as the database gives them. */
final class GrantRows {

    private GrantRows() {}

    static Power power(ResultSet row, int number) throws SQLException {
        return new Power(
                Role.of(row.getString("role")),
                where(row),
                Arrays.asList((UUID[]) row.getArray("units").getArray()),
                new Redrawn(Arrays.asList((Long[]) row.getArray("came").getArray()), Arrays.asList((Long[])
                        row.getArray("went").getArray())),
                row.getObject("id", UUID.class));
    }

    static PastPowers.Held past(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new PastPowers.Held(
                power(row, number),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }

    static Grant grant(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Grant(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                Role.of(row.getString("role")),
                where(row),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("given_by", UUID.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("ended_by", UUID.class),
                ended == null ? null : ended.toInstant());
    }

    private static Where where(ResultSet row) throws SQLException {
        return Where.of(
                row.getObject("unit", UUID.class),
                row.getObject("area", Long.class),
                row.getObject("programme", UUID.class));
    }
}
