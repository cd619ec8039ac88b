package groundwork.console.correction;

import groundwork.frame.Choice;
import java.util.List;

/**
 * One field of the form that puts an entry right.
 *
 * @param label message key of its name
 * @param value what the entry says now; may be personal, so never logged
 */
public record Input(String name, String label, Type type, String value, List<Choice> choices, boolean optional) {

    /** How it is typed. */
    public enum Type {
        LINE,
        TEXT,
        COUNT,
        AMOUNT,
        DAY,
        PICK,
        TICK,
        HOUSEHOLD
    }

    static Input of(String name, String label, Type type, String value, boolean optional) {
        return new Input(name, label, type, value, List.of(), optional);
    }

    @Override
    public String toString() {
        return "Input[" + name + "]";
    }
}
