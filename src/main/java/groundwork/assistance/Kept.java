package groundwork.assistance;

import groundwork.ledger.Change.Version;
import java.util.UUID;

/**
 * One entry in force.
 *
 * @param position of the entry itself, also when a correction changed it
 * @param said as it says it now
 */
record Kept<E>(UUID entry, long position, E said, Version version) {}
