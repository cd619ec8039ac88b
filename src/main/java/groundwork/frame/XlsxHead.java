package groundwork.frame;

/**
 * A column of an {@link XlsxSheet}.
 *
 * @param width in characters; a Chinese one counts two
 * @param format as spreadsheets write number formats, or null
 */
public record XlsxHead(String text, double width, String format) {

    public static XlsxHead text(String text, double width) {
        return new XlsxHead(text, width, null);
    }

    public static XlsxHead number(String text, double width) {
        return new XlsxHead(text, width, "#,##0.######");
    }

    public static XlsxHead date(String text) {
        return new XlsxHead(text, 12, "yyyy-mm-dd");
    }

    public static XlsxHead time(String text) {
        return new XlsxHead(text, 17, "yyyy-mm-dd hh:mm");
    }
}
