package groundwork.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing an officer is told of.
 *
 * @param thing the demand, or the first of the messages
 * @param topic message key, or null
 * @param village its code, or null
 * @param read whether he has
 */
public record Notice(UUID id, Kind kind, UUID thing, String topic, Long village, Instant made, boolean read) {

    public String href() {
        if (!kind.inbox()) return "/demands/" + thing;
        return village == null ? "/inbox" : "/inbox?village=" + village;
    }
}
