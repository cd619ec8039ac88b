package groundwork.notice;

import groundwork.frame.Light;
import java.time.OffsetDateTime;
import java.util.Locale;
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

    public enum State {
        WAITING(Light.BLUE),
        RETRYING(Light.YELLOW),
        ARRIVED(Light.GREEN),
        GIVEN_UP(Light.RED);

        private final Light light;

        State(Light light) {
            this.light = light;
        }

        public Light light() {
            return light;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (arrived != null) return State.ARRIVED;
        if (next == null) return State.GIVEN_UP;
        return tried == null || failure == null && status == null ? State.WAITING : State.RETRYING;
    }
}
