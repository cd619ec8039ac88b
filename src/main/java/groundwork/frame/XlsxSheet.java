package groundwork.frame;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of an {@link XlsxTable}, open until the next one begins or the book is closed. */
public final class XlsxSheet {

    private static final String INK = "FFFFFF";
    private static final String GROUND = "0B5CAD";

    private static final int FLUSH = 500;

    private final Workbook book;
    private final int rowsPerSheet;
    private final String name;
    private final List<String> above;
    private final List<XlsxHead> heads;
    private Worksheet sheet;
    private int parts;
    private int next;
    private int written;

    XlsxSheet(Workbook book, int rowsPerSheet, String name, List<String> above, List<XlsxHead> heads) {
        this.book = book;
        this.rowsPerSheet = rowsPerSheet;
        this.name = SheetNames.clean(name);
        this.above = above;
        this.heads = heads;
        begin();
    }

    private void begin() {
        sheet = book.newWorksheet(parts++ == 0 ? name : SheetNames.numbered(name, parts));
        next = 0;
        for (var line : above) {
            XlsxText.write(sheet, next, 0, line);
            sheet.style(next, 0).fontSize(next == 0 ? 16 : 10).bold().set();
            next++;
        }
        for (int column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            XlsxText.write(sheet, next, column, head.text());
            sheet.width(column, head.width());
        }
        dress(next++);
    }

    private void dress(int row) {
        sheet.range(row, 0, row, heads.size() - 1)
                .style()
                .bold()
                .fontColor(INK)
                .fillColor(GROUND)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, row + 1);
        sheet.setAutoFilter(row, 0, heads.size() - 1);
        sheet.repeatRows(0, row);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /**
     * Writes the next row.
     *
     * @param values as many as there are heads, in their order: text, {@link Integer}, {@link Long},
     *     {@link BigDecimal}, {@link LocalDate}, {@link LocalDateTime} or null
     */
    public void row(Object... values) throws IOException {
        if (values.length != heads.size()) {
            throw new IllegalArgumentException(values.length + " values under " + heads.size() + " heads");
        }
        if (next == rowsPerSheet) {
            finish();
            begin();
        }
        for (int column = 0; column < values.length; column++) {
            write(column, values[column]);
        }
        written++;
        if (++next % FLUSH == 0) {
            sheet.flush();
        }
    }

    /** The running number of the row that is written next: 1 for the first, whatever stands above it. */
    public int number() {
        return written + 1;
    }

    private void write(int column, Object value) {
        switch (value) {
            case null -> {}
            case String text -> XlsxText.write(sheet, next, column, text);
            case Integer number -> number(column, number);
            case Long number -> number(column, number);
            case BigDecimal number -> number(column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                format(column, "yyyy-mm-dd");
            }
            case LocalDateTime time -> {
                sheet.value(next, column, time);
                format(column, "yyyy-mm-dd hh:mm");
            }
            default -> throw new IllegalArgumentException("A cell cannot hold a " + value.getClass());
        }
    }

    private void number(int column, Number number) {
        sheet.value(next, column, number);
        format(column, "General");
    }

    private void format(int column, String otherwise) {
        var format = heads.get(column).format();
        sheet.style(next, column).format(format == null ? otherwise : format).set();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
