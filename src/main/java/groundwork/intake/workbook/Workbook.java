package groundwork.intake.workbook;

import groundwork.intake.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * An uploaded file: .xlsx, .xls, CSV or TSV. What it is follows from its bytes, never from its name.
 *
 * <p>Rows are handed out one at a time; of an .xlsx or .xls only the table of its distinct texts is held in memory, of
 * a CSV nothing. Sheets may be read again and again. Not for use by several threads at once.
 */
public interface Workbook extends AutoCloseable {

    /** @throws UnfitFile with the reason, when the file cannot be taken */
    static Workbook open(Path file, String fileName) {
        return open(file, fileName, Limits.DEFAULT);
    }

    /**
     * @param fileName as the person knows it; names the only sheet of a CSV
     * @throws UnfitFile with the reason, when the file cannot be taken
     */
    static Workbook open(Path file, String fileName, Limits limits) {
        try {
            var book = switch (Format.of(file, limits)) {
                case ZIP -> XlsxBook.open(file, limits);
                case OLE -> XlsBook.open(file, limits);
                case TEXT -> CsvBook.open(file, fileName, limits);
            };
            if (book.sheets().stream().allMatch(sheet -> sheet.first(1).isEmpty())) {
                book.close();
                throw new UnfitFile(new Unfit.Empty());
            }
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their tabs, hidden ones too. */
    List<Sheet> sheets();

    /** What the person should know about the file as a whole, such as the encoding that was found. */
    List<Remark> remarks();

    @Override
    void close();
}
