package groundwork.frame;

/** Names that a spreadsheet takes for a tab: at most 31 characters and none of []:*?/\. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String clean(String name) {
        var clean =
                name.replaceAll("[\\[\\]:*?/\\\\]", "-").replaceAll("^'|'$", "").strip();
        return clean.isEmpty() ? "1" : clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    static String numbered(String name, int number) {
        var end = " (" + number + ")";
        return name.substring(0, Math.min(LONGEST - end.length(), name.length())) + end;
    }
}
