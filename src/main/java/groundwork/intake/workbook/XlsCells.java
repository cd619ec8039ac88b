package groundwork.intake.workbook;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell.Covered;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * Makes cells of the records of an .xls. A formula's own text is not told: it would take the whole workbook to spell
 * it.
 */
final class XlsCells {

    private static final String FORMULA = "";
    private static final List<Remark> WORKED_OUT = List.of(Remark.of("cell.formula"));

    private final XlsIndex index;
    private final NumberCells numbers;

    XlsCells(XlsIndex index) {
        this.index = index;
        this.numbers = new NumberCells(null, index.from1904());
    }

    /** @return null for a record that holds no value, such as a blank cell that only has a style */
    Cell of(CellValueRecordInterface record) {
        return switch (record) {
            case LabelSSTRecord label -> text(record, index.text(label.getSSTIndex()), null, List.of());
            case LabelRecord label -> text(record, label.getValue(), null, List.of());
            case NumberRecord number -> number(record, number.getValue(), null, List.of());
            case RKRecord number -> number(record, number.getRKNumber(), null, List.of());
            case BoolErrRecord flag when flag.isBoolean() -> flag(record, flag.getBooleanValue(), null);
            case BoolErrRecord error -> error(record, error.getErrorValue(), null);
            case FormulaRecord formula -> worked(formula);
            default -> null;
        };
    }

    Cell ofText(FormulaRecord formula, String text) {
        return text(formula, text, FORMULA, WORKED_OUT);
    }

    private Cell worked(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue(), FORMULA, WORKED_OUT);
            case BOOLEAN -> flag(formula, formula.getCachedBooleanValue(), FORMULA);
            case ERROR -> error(formula, (byte) formula.getCachedErrorValue(), FORMULA);
            case STRING, FORMULA, BLANK, _NONE -> text(formula, "", FORMULA, WORKED_OUT);
        };
    }

    private Cell number(CellValueRecordInterface at, double value, String formula, List<Remark> warnings) {
        int id = index.formats().getFormatIndex(at);
        var code = id < 164 ? "" : index.formats().getFormatString(at);
        var format = new NumberFormat(id, code == null ? "" : code);
        return numbers.cell(at.getRow() + 1, at.getColumn() + 1, BigDecimal.valueOf(value), format, formula, warnings);
    }

    private static Cell text(CellValueRecordInterface at, String text, String formula, List<Remark> warnings) {
        return cell(at, text, text.isBlank() ? CellKind.BLANK : CellKind.TEXT, formula, warnings);
    }

    private static Cell flag(CellValueRecordInterface at, boolean value, String formula) {
        return cell(at, value ? "TRUE" : "FALSE", CellKind.BOOLEAN, formula, formula == null ? List.of() : WORKED_OUT);
    }

    private static Cell error(CellValueRecordInterface at, byte code, String formula) {
        var text = FormulaError.forInt(code).getString();
        return cell(at, text, CellKind.ERROR, formula, List.of(Remark.of("cell.error")));
    }

    private static Cell cell(
            CellValueRecordInterface at, String text, CellKind kind, String formula, List<Remark> warnings) {
        return new Cell(at.getRow() + 1, at.getColumn() + 1, text, kind, formula, Covered.NO, warnings);
    }
}
