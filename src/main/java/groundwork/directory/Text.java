package groundwork.directory;

/**
 * What people type into a field of one line: without the spaces around it and without what no keyboard types, which a
 * database may not even keep; and absent rather than empty.
 */
final class Text {

    private Text() {}

    static String orNull(String typed) {
        var line = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
        return line.isEmpty() ? null : line;
    }

    static String needed(String typed, String field) {
        var text = orNull(typed);
        if (text == null) {
            throw new IllegalArgumentException(field + " is needed");
        }
        return text;
    }
}
