package groundwork.frame;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Work that takes longer than a second, as its page shows it.
 *
 * @param name message key of what is being done
 * @param total how many there are to do, 0 as long as nobody knows
 * @param result address of what came of it, null while it runs and where nothing did
 * @param refusal message key of why it was refused, or null
 */
public record Job(
        UUID id,
        String name,
        State state,
        long done,
        long total,
        String result,
        String refusal,
        List<Object> refusalArgs,
        Instant startedAt,
        Instant endedAt) {

    /** How far it is, or how it ended. */
    public enum State {
        RUNNING(Light.BLUE),
        DONE(Light.GREEN),
        /** It will not be done, for a reason people can do something about. */
        REFUSED(Light.RED),
        /** Something nobody foresaw; it is in the log. */
        FAILED(Light.RED),
        /** Its officer ended it. */
        STOPPED(Light.GREY),
        /** The program ended first. */
        INTERRUPTED(Light.YELLOW);

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

    public boolean running() {
        return state == State.RUNNING;
    }
}
