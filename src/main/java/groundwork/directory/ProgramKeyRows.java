package groundwork.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Programs' keys as the database gives them. */
final class ProgramKeyRows {

    static final String KEY = """
            select k.id, k.county, k.officer, k.tail, k.roles, k.made_at, k.made_by, k.until_day, k.used_at,
              k.revoked_at
            from directory.program_key k
            """;

    private ProgramKeyRows() {}

    static ProgramKey key(ResultSet row, int number) throws SQLException {
        return new ProgramKey(
                row.getObject("id", UUID.class),
                row.getInt("county"),
                row.getObject("officer", UUID.class),
                row.getString("tail"),
                roles(Arrays.asList((String[]) row.getArray("roles").getArray())),
                instant(row, "made_at"),
                row.getObject("made_by", UUID.class),
                row.getObject("until_day", LocalDate.class),
                instant(row, "used_at"),
                instant(row, "revoked_at"));
    }

    private static Set<Role> roles(Collection<String> words) {
        var roles = EnumSet.noneOf(Role.class);
        words.forEach(word -> roles.add(Role.of(word)));
        return roles;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
