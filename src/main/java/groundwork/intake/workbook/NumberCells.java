package groundwork.intake.workbook;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell.Covered;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes cells of the doubles that spreadsheets keep. Fifteen digits are all that a spreadsheet shows and keeps, so a
 * longer one (an identity number typed as a number) has already lost its end.
 */
record NumberCells(XlsxStyles styles, boolean from1904) {

    private static final MathContext FIFTEEN = new MathContext(15);

    Cell cell(int row, int column, String raw, String style, String formula, List<Remark> warnings) {
        return cell(row, column, new BigDecimal(raw), styles.of(style), formula, warnings);
    }

    Cell cell(int row, int column, BigDecimal exact, NumberFormat format, String formula, List<Remark> warnings) {
        var value = exact.round(FIFTEEN).stripTrailingZeros();
        if (format.isDate() && Serials.isDate(value)) {
            var when = Serials.toDate(value, from1904);
            boolean time = value.compareTo(BigDecimal.ONE) < 0;
            return new Cell(
                    row,
                    column,
                    time ? timeText(when) : dateText(when),
                    time ? CellKind.TIME : CellKind.DATE,
                    formula,
                    Covered.NO,
                    warnings);
        }
        var noticed = value.precision() - value.scale() > 15 ? List.of(Remark.of("cell.digits-lost")) : warnings;
        return new Cell(row, column, text(value, format.zeros()), CellKind.NUMBER, formula, Covered.NO, noticed);
    }

    private static String text(BigDecimal value, String zeros) {
        if (zeros.isEmpty()) {
            return value.toPlainString();
        }
        int point = zeros.indexOf('.');
        int places = point < 0 ? 0 : zeros.length() - point - 1;
        if (value.scale() > places || value.signum() < 0) {
            return value.toPlainString();
        }
        var text = value.setScale(places).toPlainString();
        return "0".repeat(Math.max(0, zeros.length() - text.length())) + text;
    }

    static String dateText(LocalDateTime when) {
        var day = when.toLocalDate().toString();
        return when.toLocalTime().toSecondOfDay() == 0 ? day : day + " " + timeText(when);
    }

    static String timeText(LocalDateTime when) {
        return when.toLocalTime().toString();
    }
}
