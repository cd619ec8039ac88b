package groundwork.intake.workbook;

import java.io.IOException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A sheet of an .xls: the records of the whole file pass by, and those of this sheet are taken. */
record XlsSheet(POIFSFileSystem files, String stream, XlsIndex index, int tab) implements Sheet {

    @Override
    public String name() {
        return index.tabs().get(tab).getSheetname();
    }

    @Override
    public boolean hidden() {
        var bound = index.tabs().get(tab);
        return bound.isHidden() || bound.isVeryHidden();
    }

    int position() {
        return index.position(index.tabs().get(tab));
    }

    @Override
    public void rows(Rows to) {
        var merges = index.merges(position());
        var records = new XlsRecords(index, position(), merges.isEmpty() ? to : new Spread(merges, to));
        var request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (var in = files.createDocumentInputStream(stream)) {
            new HSSFEventFactory().abortableProcessEvents(request, in);
        } catch (HSSFUserException | IOException e) {
            throw XlsBook.unfit(e);
        }
    }
}
