package groundwork.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A gateway that is told of what happens.
 *
 * @param events wire names of entries, one space between two
 * @param gone the receiver has said that it wants no more, which has disabled it
 * @param formerUntil so long the secret before the present one is good, too; or null
 * @param waiting how much is on its way to it, {@code lost} of the last month what was given up
 */
public record Hook(
        UUID id,
        String name,
        String address,
        String events,
        boolean enabled,
        boolean gone,
        OffsetDateTime formerUntil,
        long waiting,
        long lost) {

    public List<String> kinds() {
        return List.of(events.split(" "));
    }

    boolean wants(String kind) {
        return enabled && kinds().contains(kind);
    }
}
