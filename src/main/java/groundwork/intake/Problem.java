package groundwork.intake;

import java.util.List;

/**
 * Something about a cell that the person should look at.
 *
 * @param column key of our column, or null when it is about the row as a whole
 * @param error whether the row cannot be appended as it is; otherwise a warning
 * @param key of {@code messages/intake*.properties}: what is wrong and what would be right
 * @param args numbers, dates and labels of ours, never the text of a cell
 */
public record Problem(String sheet, int row, String column, boolean error, String key, List<Object> args) {

    /** The sentence about it, and the one that says what would be right. */
    public Remark remark() {
        return new Remark(key, args);
    }

    public static Problem error(String sheet, int row, String column, String key, Object... args) {
        return new Problem(sheet, row, column, true, key, List.of(args));
    }

    public static Problem warning(String sheet, int row, String column, String key, Object... args) {
        return new Problem(sheet, row, column, false, key, List.of(args));
    }
}
