package groundwork.console.trip;

import groundwork.frame.Typed;
import java.util.Arrays;
import java.util.List;

/** Several names or codes in one field, as people put them: with commas, 、, semicolons or each on a line. */
public final class Several {

    private Several() {}

    public static List<String> of(String typed) {
        return split(typed, "[、，,;；\\n\\t]+");
    }

    /** Codes have no blanks within. */
    public static List<String> codes(String typed) {
        return split(typed, "[、，,;；\\s]+");
    }

    private static List<String> split(String typed, String between) {
        return Arrays.stream(Typed.text(typed).split(between))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
