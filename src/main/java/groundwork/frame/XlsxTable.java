package groundwork.frame;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (.xlsx) of tables, written row by row: lines above the heads (title, unit and period, filter), heads that
 * stay in sight and come again on every printed page, a filter, A4 landscape, page n / N. Holds a few hundred rows in
 * memory however many there are; what does not fit on a sheet goes on in a further one.
 *
 * <pre>{@code
 * try (var book = XlsxTable.to(out)) {
 *     var heads = List.of(XlsxHead.text("Village", 14), XlsxHead.number("Copies", 8));
 *     var account = book.sheet("Account", List.of("Account", "2018"), heads);
 *     account.row("Tongcheng", 60);
 * }
 * }</pre>
 *
 * <p>What a cell may hold says {@link XlsxSheet#row}.
 */
public final class XlsxTable implements Closeable {

    private final Workbook book;
    private final int rowsPerSheet;
    private XlsxSheet last;

    private XlsxTable(OutputStream out, int rowsPerSheet) {
        this.book = new Workbook(out, "Groundwork", "1.0");
        this.rowsPerSheet = rowsPerSheet;
    }

    /** The stream is left open. */
    public static XlsxTable to(OutputStream out) {
        return to(out, Worksheet.MAX_ROWS);
    }

    static XlsxTable to(OutputStream out, int rowsPerSheet) {
        return new XlsxTable(out, rowsPerSheet);
    }

    /**
     * Ends the sheet before and begins one.
     *
     * @param above lines above the heads; the first is the title
     */
    public XlsxSheet sheet(String name, List<String> above, List<XlsxHead> heads) throws IOException {
        finishLast();
        last = new XlsxSheet(book, rowsPerSheet, name, above, heads);
        return last;
    }

    private void finishLast() throws IOException {
        if (last != null) {
            last.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishLast();
        book.finish();
    }
}
