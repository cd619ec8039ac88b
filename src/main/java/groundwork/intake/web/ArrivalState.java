package groundwork.intake.web;

import groundwork.frame.Light;
import java.util.Locale;

/** How an import stands. */
public enum ArrivalState {
    RUNNING(Light.BLUE),
    /** The program ended first, or its officer stopped it: half of it may be in. */
    INTERRUPTED(Light.YELLOW),
    /** With rows left out. */
    LEFT(Light.YELLOW),
    DONE(Light.GREEN),
    UNDONE(Light.GREY);

    private final Light light;

    ArrivalState(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    public String key() {
        return "intake.state." + name().toLowerCase(Locale.ROOT);
    }
}
