package groundwork.intake.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A sheet of an .xlsx, streamed from its part. */
record XlsxSheet(XlsxParts parts, XlsxIndex.Tab tab, XlsxCells cells, List<Merge> merges) implements Sheet {

    @Override
    public String name() {
        return tab.name();
    }

    @Override
    public boolean hidden() {
        return tab.hidden();
    }

    @Override
    public void rows(Rows to) {
        var taker = merges.isEmpty() ? to : new Spread(merges, to);
        try (var xml = open()) {
            var rows = new XlsxRows(xml, cells);
            for (var row = rows.next(); row != null && taker.take(row); row = rows.next()) {
                // Each row is the taker's as soon as it is read.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Xml open() {
        try {
            return parts.open(tab.part());
        } catch (XMLStreamException | IOException e) {
            throw new UnfitFile(new Unfit.Damaged(), e);
        }
    }
}
