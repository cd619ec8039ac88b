package groundwork.notice;

import groundwork.frame.Light;
import java.util.Locale;

/** How far something on its way to a gateway is. */
public enum DeliveryState {
    WAITING(Light.BLUE),
    RETRYING(Light.YELLOW),
    ARRIVED(Light.GREEN),
    GIVEN_UP(Light.RED);

    private final Light light;

    DeliveryState(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    /** As the messages have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
