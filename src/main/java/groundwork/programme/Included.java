package groundwork.programme;

import java.util.UUID;

/**
 * A village that a programme works in.
 *
 * @param entry that says so, to be struck when it was a mistake
 * @param village twelve digits
 */
public record Included(UUID entry, long village, UUID unit) {}
