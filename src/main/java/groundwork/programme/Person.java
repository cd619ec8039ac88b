package groundwork.programme;

import groundwork.ledger.ProgrammeEntry.Role;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer's part in a programme. One officer may have several.
 *
 * @param entry that says so, to be struck when it was a mistake
 * @param unit or null
 */
public record Person(UUID entry, UUID officer, Role role, UUID unit, LocalDate day) {}
