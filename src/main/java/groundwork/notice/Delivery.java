package groundwork.notice;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something on its way to a gateway.
 *
 * @param type wire name of an entry, or {@code webhook.test}
 * @param next when it is tried next; null when no more
 * @param status of the last answer, or null
 * @param failure why there was none: the end of a message key, or null
 */
public record Delivery(
        UUID id,
        String type,
        OffsetDateTime made,
        int tries,
        OffsetDateTime tried,
        OffsetDateTime next,
        OffsetDateTime arrived,
        Integer status,
        String failure) {

    public DeliveryState state() {
        if (arrived != null) return DeliveryState.ARRIVED;
        if (next == null) return DeliveryState.GIVEN_UP;
        return tried == null || failure == null && status == null ? DeliveryState.WAITING : DeliveryState.RETRYING;
    }
}
