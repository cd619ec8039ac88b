package groundwork.intake.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Rows as a clipboard holds them that were copied in Excel or WPS: cells parted by tabs, some in quotation marks. */
public record PasteSheet(String name, String text) implements Sheet {

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void rows(Rows to) {
        try {
            var records = new CsvRecords(new StringReader(text), new Separator('\t'), Limits.DEFAULT.cellChars());
            for (var row = records.next(); row != null; row = records.next())
                if (!row.cells().isEmpty() && !to.take(row)) return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the rows themselves. */
    @Override
    public String toString() {
        return "PasteSheet";
    }
}
