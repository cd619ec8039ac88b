package groundwork.intake.workbook;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell.Covered;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one {@code <c>} element, whose type and style decide what its value means. */
record XlsxCells(List<String> texts, NumberCells numbers) {

    /** @return null where the cell lies outside of any spreadsheet */
    Cell read(Xml xml, int row, int columnIfUntold) throws XMLStreamException {
        var ref = xml.attribute("r", "");
        var address = ref.isEmpty() ? new Address(row, columnIfUntold) : Address.parse(ref);
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", "");
        String value = "";
        String formula = null;
        while (xml.nextStartWithin("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> value = xml.richText();
                default -> {}
            }
        }
        if (address == null) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        return cell(row, address.column(), type, style, value, formula);
    }

    private Cell cell(int row, int column, String type, String style, String value, String formula) {
        List<Remark> warnings = formula == null ? List.of() : List.of(Remark.of("cell.formula"));
        return switch (type) {
            case "s" -> of(row, column, value.isEmpty() ? "" : texts.get(Integer.parseInt(value)), formula, warnings);
            case "str" -> of(row, column, Escapes.decode(value), formula, warnings);
            case "inlineStr" -> of(row, column, value, formula, warnings);
            case "b" -> of(row, column, value.equals("1") ? "TRUE" : "FALSE", CellKind.BOOLEAN, formula, warnings);
            case "e" -> of(row, column, value, CellKind.ERROR, formula, List.of(Remark.of("cell.error")));
            case "d" -> isoDate(row, column, value, formula, warnings);
            default ->
                value.isEmpty()
                        ? of(row, column, "", formula, warnings)
                        : numbers.cell(row, column, value, style, formula, warnings);
        };
    }

    /** As the strict form of the format writes dates. */
    private static Cell isoDate(int row, int column, String value, String formula, List<Remark> warnings) {
        try {
            var when = LocalDateTime.parse(value.contains("T") ? value.replace("Z", "") : value + "T00:00");
            return of(row, column, NumberCells.dateText(when), CellKind.DATE, formula, warnings);
        } catch (DateTimeParseException _) {
            return of(row, column, value, formula, warnings);
        }
    }

    private static Cell of(int row, int column, String text, String formula, List<Remark> warnings) {
        return of(row, column, text, text.isBlank() ? CellKind.BLANK : CellKind.TEXT, formula, warnings);
    }

    private static Cell of(int row, int column, String text, CellKind kind, String formula, List<Remark> warnings) {
        return new Cell(row, column, text, kind, formula, Covered.NO, warnings);
    }
}
