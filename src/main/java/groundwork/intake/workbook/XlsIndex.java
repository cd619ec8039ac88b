package groundwork.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a first pass over an .xls finds: tabs, texts, formats, and the merged cells, which stand after the rows. */
final class XlsIndex {

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Set<Integer> worksheets = new HashSet<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this::take);
    private SSTRecord texts;
    private boolean from1904;
    private int depth;
    private int position = -1;

    static XlsIndex read(POIFSFileSystem files, String stream) throws IOException {
        var index = new XlsIndex();
        var request = new HSSFRequest();
        request.addListenerForAllRecords(index.formats);
        try (var in = files.createDocumentInputStream(stream)) {
            new HSSFEventFactory().processEvents(request, in);
        }
        // Half a file may end between two records, which the library takes for the end.
        if (index.depth != 0 || index.position < index.tabs.size()) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        return index;
    }

    private void take(Record record) {
        switch (record) {
            case BOFRecord start -> begin(start);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord table -> texts = table;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case MergeCellsRecord merged -> merge(merged);
            default -> {}
        }
    }

    /** The globals come first, then one stream for each tab; charts stand inside of theirs. */
    private void begin(BOFRecord start) {
        if (depth++ == 0) {
            position++;
            if (start.getType() == BOFRecord.TYPE_WORKSHEET) {
                worksheets.add(position - 1);
            }
        }
    }

    private void merge(MergeCellsRecord merged) {
        var ranges = merges.computeIfAbsent(position - 1, _ -> new ArrayList<>());
        for (int i = 0; i < merged.getNumAreas(); i++) {
            var area = merged.getAreaAt(i);
            ranges.add(new Merge(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }

    List<BoundSheetRecord> tabs() {
        return tabs;
    }

    /** Where the stream of a tab stands among those of all tabs. */
    int position(BoundSheetRecord tab) {
        return tabs.stream()
                .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .toList()
                .indexOf(tab);
    }

    boolean isSheet(int at) {
        return worksheets.contains(at);
    }

    List<Merge> merges(int at) {
        return merges.getOrDefault(at, List.of());
    }

    String text(int index) {
        return texts.getString(index).getString();
    }

    FormatTrackingHSSFListener formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
    }
}
