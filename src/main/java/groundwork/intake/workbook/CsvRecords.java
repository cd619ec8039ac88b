package groundwork.intake.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one record after the other. A quotation mark inside of an unquoted field is a character like any other, and
 * what follows a closing one up to the separator belongs to the field: spreadsheets read it so.
 */
final class CsvRecords {

    private final Reader in;
    private final char separator;
    private final int longest;
    private final StringBuilder field = new StringBuilder();
    private int number;
    private int pushedBack = -2;

    CsvRecords(Reader in, Separator separator, int longest) {
        this.in = in;
        this.separator = separator.character();
        this.longest = longest;
    }

    /** The next record, without the fields that are blank; null at the end. */
    Row next() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        pushedBack = c;
        number++;
        var cells = new ArrayList<Cell>();
        int column = 0;
        do {
            column++;
            c = readField();
            add(cells, column);
        } while (c == separator);
        return new Row(number, cells, false);
    }

    private void add(List<Cell> cells, int column) {
        if (column > Limits.COLUMNS) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        if (!field.isEmpty()) {
            var cell = Cell.text(number, column, field.toString());
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
    }

    /** Fills {@code field} and returns what ended it: the separator, a line feed or -1. */
    private int readField() throws IOException {
        field.setLength(0);
        int c = read();
        if (c == '"') {
            readQuoted();
            c = read();
        }
        while (c != separator && c != '\n' && c >= 0) {
            field.append((char) c);
            refuseEndless();
            c = read();
        }
        return c;
    }

    private void readQuoted() throws IOException {
        for (int c = readRaw(); ; c = readRaw()) {
            if (c < 0) {
                throw new UnfitFile(new Unfit.OpenQuote(number));
            }
            if (c == '"') {
                int after = readRaw();
                if (after != '"') {
                    pushedBack = after;
                    return;
                }
            }
            field.append((char) c);
            refuseEndless();
        }
    }

    private void refuseEndless() {
        if (field.length() > longest) {
            throw new UnfitFile(new Unfit.OpenQuote(number));
        }
    }

    /** Any line ending as a line feed. */
    private int read() throws IOException {
        int c = readRaw();
        if (c == '\r') {
            int after = readRaw();
            if (after != '\n') {
                pushedBack = after;
            }
            return '\n';
        }
        return c;
    }

    private int readRaw() throws IOException {
        int c = pushedBack == -2 ? in.read() : pushedBack;
        pushedBack = -2;
        return c;
    }
}
