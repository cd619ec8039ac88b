package groundwork.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which rows of the audit log are asked for; null does not narrow.
 *
 * @param id of what they are about
 * @param from first day, in the county's zone
 * @param to last day
 */
public record AuditFilter(UUID officer, Act act, String id, LocalDate from, LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
