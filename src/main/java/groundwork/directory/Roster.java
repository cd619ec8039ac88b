package groundwork.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A list of officers that came as a workbook, and what its import added.
 *
 * @param officer who brought it
 * @param makesUnits whether units that do not exist are made
 * @param importedAt null until then
 * @param since the ledger's last position at the import
 * @param added officers
 * @param granted roles, each to the officer at the same place of {@code grantedTo}
 * @param undoneAt null until then
 */
public record Roster(
        UUID id,
        UUID officer,
        String fileName,
        Instant receivedAt,
        boolean makesUnits,
        Instant importedAt,
        long since,
        List<UUID> added,
        List<UUID> granted,
        List<UUID> grantedTo,
        Instant undoneAt) {

    @Override
    public String toString() {
        return "Roster[" + id + "]";
    }

    static Roster of(ResultSet row, int number) throws SQLException {
        return new Roster(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("file_name"),
                instant(row, "received_at"),
                row.getBoolean("makes_units"),
                instant(row, "imported_at"),
                row.getLong("since"),
                ids(row, "added"),
                ids(row, "granted"),
                ids(row, "granted_to"),
                instant(row, "undone_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
