package groundwork.directory;

import java.time.Instant;
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
}
