package groundwork.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry that a phone sent and that was refused for good. What it says is not kept.
 *
 * @param seq its number on the device, or null
 * @param device what the officer calls it, or null: words
 * @param officer whose device it is
 * @param reason a code, and the key of the sentence that the phone shows
 * @param times how often it was refused
 */
public record RefusedEntry(
        UUID id,
        UUID entry,
        Long seq,
        String device,
        UUID officer,
        String reason,
        Instant firstAt,
        Instant lastAt,
        int times) {

    @Override
    public String toString() {
        return "RefusedEntry[" + id + "]";
    }
}
