package groundwork.frame;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes text into a worksheet so that it stays text. What begins like a formula is one neither when the file is opened
 * nor when somebody edits the cell, ids and phones keep their digits, and the text itself is not changed by a
 * character.
 */
public final class XlsxText {

    /** What spreadsheets hold in a cell. */
    private static final int LONGEST = 32_767;

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9.,:/%\\s-]*[0-9][0-9.,:/%\\s-]*");
    // Characters that XML cannot carry, and texts that look like their escapes (ECMA-376 part 1, 22.9.2.19).
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** @param row from 0, as the library counts, and so is {@code column} */
    public static void write(Worksheet sheet, int row, int column, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, escaped(cut(Blanks.inBoth(text))));
        if (needsTextFormat(text)) {
            sheet.style(row, column).format("@").set();
        }
    }

    public static boolean needsTextFormat(String text) {
        return LIKE_A_FORMULA.matcher(text).matches()
                || LIKE_A_NUMBER.matcher(text).matches();
    }

    /** The number of a text's UTF-16 units is what spreadsheets count. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    private static String escaped(String text) {
        return UNSPEAKABLE
                .matcher(text)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
