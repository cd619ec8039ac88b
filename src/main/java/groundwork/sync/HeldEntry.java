package groundwork.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry that came from a device that was revoked. What it says is shown to nobody before it is released.
 *
 * @param entry its id
 * @param seq its number on the device
 * @param device what the officer calls it, or null: words
 * @param officer whose device it is
 */
public record HeldEntry(UUID id, UUID entry, long seq, String device, UUID officer, Instant heldAt) {

    @Override
    public String toString() {
        return "HeldEntry[" + id + "]";
    }
}
