package groundwork.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The rows of one part, pulled one at a time. */
final class XlsxRows {

    private final Xml xml;
    private final XlsxCells cells;
    private int last;

    XlsxRows(Xml xml, XlsxCells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /** The next row with something in it, or null after the last. */
    Row next() {
        try {
            while (xml.nextStart()) {
                if (xml.name().equals("row")) {
                    var row = row();
                    if (!row.cells().isEmpty()) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnfitFile(new Unfit.Damaged(), e);
        }
    }

    private Row row() throws XMLStreamException {
        int number = Integer.parseInt(xml.attribute("r", String.valueOf(last + 1)));
        if (number <= last || number > Limits.ROWS) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        last = number;
        boolean hidden = xml.flag("hidden");
        return new Row(number, cells(number), hidden);
    }

    private List<Cell> cells(int row) throws XMLStreamException {
        var found = new ArrayList<Cell>();
        int column = 0;
        boolean inOrder = true;
        while (xml.nextStartWithin("row")) {
            if (xml.name().equals("c")) {
                var cell = cells.read(xml, row, column + 1);
                inOrder &= cell.column() > column;
                column = cell.column();
                if (!cell.isBlank()) {
                    found.add(cell);
                }
            }
        }
        if (!inOrder) {
            found.sort(Comparator.comparingInt(Cell::column));
        }
        return found;
    }
}
