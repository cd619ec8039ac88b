package groundwork.directory;

/** What people type into a field of one line: without the spaces around it, and absent rather than empty. */
final class Text {

    private Text() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String needed(String typed, String field) {
        var text = orNull(typed);
        if (text == null) {
            throw new IllegalArgumentException(field + " is needed");
        }
        return text;
    }
}
