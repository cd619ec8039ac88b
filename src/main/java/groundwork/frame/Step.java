package groundwork.frame;

import java.util.Locale;

/**
 * One step in the life of something, a demand for example, with who holds or held it and when.
 *
 * @param who null where nobody in particular
 * @param href where more of it stands, or null
 * @param day as it shall be shown, null for what lies ahead
 */
public record Step(String what, String who, String day, State state, String href) {

    public Step(String what, String who, String day, State state) {
        this(what, who, day, state, null);
    }

    /** In the place of some that are left out. */
    public static Step more(String what, String href) {
        return new Step(what, null, null, State.DONE, href);
    }

    /** Where a step stands. Each has a mark of its own beside its colour. */
    public enum State {
        DONE(Icon.CHECK),
        NOW(Icon.CLOCK),
        AHEAD(Icon.RING),
        BROKEN(Icon.CROSS);

        private final Icon icon;

        State(Icon icon) {
            this.icon = icon;
        }

        public Icon icon() {
            return icon;
        }

        public String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
