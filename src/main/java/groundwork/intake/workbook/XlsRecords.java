package groundwork.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;

/** Puts the records of one sheet together to rows. */
final class XlsRecords extends AbortableHSSFListener {

    private static final short STOP = 1;

    private final XlsCells cells;
    private final int sheet;
    private final Rows to;
    private final Set<Integer> hidden = new HashSet<>();
    private final List<Cell> row = new ArrayList<>();
    private FormulaRecord textFollows;
    private int depth;
    private int position = -1;

    XlsRecords(XlsIndex index, int sheet, Rows to) {
        this.cells = new XlsCells(index);
        this.sheet = sheet;
        this.to = to;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        if (record instanceof BOFRecord) {
            position += depth++ == 0 ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            boolean ends = --depth == 0 && position == sheet + 1;
            return ends ? end() : 0;
        } else if (depth == 1 && position == sheet + 1) {
            return take(record);
        }
        return 0;
    }

    private short end() {
        deliver();
        return STOP;
    }

    private short take(Record record) {
        switch (record) {
            case RowRecord info when info.getZeroHeight() -> hidden.add(info.getRowNumber() + 1);
            // Its text stands in the record after it.
            case FormulaRecord formula when formula.hasCachedResultString() -> textFollows = formula;
            case StringRecord text
            when textFollows != null -> {
                var cell = cells.ofText(textFollows, text.getString());
                textFollows = null;
                return add(cell);
            }
            case CellValueRecordInterface value -> {
                return add(cells.of(value));
            }
            default -> {}
        }
        return 0;
    }

    private short add(Cell cell) {
        if (cell == null || cell.isBlank()) {
            return 0;
        }
        boolean goOn = row.isEmpty() || row.getLast().row() == cell.row() || deliver();
        row.add(cell);
        return goOn ? 0 : STOP;
    }

    private boolean deliver() {
        if (row.isEmpty()) {
            return true;
        }
        row.sort(Comparator.comparingInt(Cell::column));
        int number = row.getFirst().row();
        var complete = new Row(number, row, hidden.contains(number));
        row.clear();
        return to.take(complete);
    }
}
