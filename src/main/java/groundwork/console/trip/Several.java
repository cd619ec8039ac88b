package groundwork.console.trip;

import groundwork.frame.Typed;
import java.util.Arrays;
import java.util.List;

/** Several names or codes in one field, as people put them: with commas, 、, semicolons or each on a line. */
final class Several {

    private Several() {}

    static List<String> of(String typed) {
        return split(typed, "[、，,;；\\n\\t]+");
    }

    /** Codes have no blanks within. */
    static List<String> codes(String typed) {
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
