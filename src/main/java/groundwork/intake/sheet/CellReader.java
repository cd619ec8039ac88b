package groundwork.intake.sheet;

import groundwork.frame.Blanks;
import groundwork.intake.Problem;
import groundwork.intake.Remark;
import groundwork.intake.value.Amount;
import groundwork.intake.value.Around;
import groundwork.intake.value.Counts;
import groundwork.intake.value.Measures;
import groundwork.intake.value.NameList;
import groundwork.intake.value.Names;
import groundwork.intake.value.Option;
import groundwork.intake.value.Phones;
import groundwork.intake.value.Plain;
import groundwork.intake.value.Reading;
import groundwork.intake.value.Span;
import groundwork.intake.value.Spans;
import groundwork.intake.value.Times;
import groundwork.intake.value.VillageName;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.CellKind;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the cells of one row into values, each by the type of its column. What is wrong or was guessed is a problem.
 */
final class CellReader {

    /** Where the unit behind a quantity belongs. */
    private static final Map<String, String> UNIT_OF = Map.of("benefit", "benefit_unit", "quantity", "unit");

    private final SheetKind kind;
    private final Around around;
    private final String sheet;
    private final int row;
    private final ReadValues values = new ReadValues();
    private final List<Problem> problems = new ArrayList<>();

    CellReader(SheetKind kind, Around around, String sheet, int row) {
        this.kind = kind;
        this.around = around;
        this.sheet = sheet;
        this.row = row;
    }

    ReadValues values() {
        return values;
    }

    List<Problem> problems() {
        return problems;
    }

    void error(String column, Remark remark) {
        problems.add(new Problem(sheet, row, column, true, remark.key(), remark.args()));
    }

    void warn(String column, Remark remark) {
        problems.add(new Problem(sheet, row, column, false, remark.key(), remark.args()));
    }

    /** @param headUnit what the head says in brackets */
    void read(Column column, Cell cell, String headUnit) {
        if (!cell.text().isEmpty()) {
            values.typed(column.key(), cell.text());
        }
        if (cell.kind() == CellKind.ERROR) {
            cell.warnings().forEach(remark -> error(column.key(), remark));
            return;
        }
        if (asItWas(column, cell)) {
            values.put(column.key(), Words.HIDDEN);
        } else if (!cell.isBlank()) {
            cell.warnings().forEach(remark -> warn(column.key(), remark));
            take(column, cell, headUnit);
        }
    }

    /** A cell of our own workbook of cards that was not shown to whoever had it. */
    private boolean asItWas(Column column, Cell cell) {
        return kind.key().equals("households") && Sensitive.of(column.key()).isPresent() && Blanks.masked(cell.text());
    }

    private void take(Column column, Cell cell, String headUnit) {
        switch (column.type()) {
            case TEXT -> values.put(column.key(), cell.text());
            case NUMBER -> values.put(column.key(), Plain.of(cell.text()));
            case DATE -> put(column, day(column, Spans.read(cell, around)));
            case DEADLINE -> put(column, ahead(day(column, Spans.read(cell, around))));
            case TIME -> put(column, Times.read(cell));
            case COUNT -> put(column, Counts.read(cell, column.units()));
            case QUANTITY -> quantity(column, Measures.quantity(cell), headUnit);
            case MU -> put(column, Measures.mu(cell, headUnit));
            case YUAN -> put(column, Measures.yuan(cell, headUnit));
            case VILLAGE -> put(column, VillageName.read(cell).map(CellReader::village));
            case NAME -> one(column, Names.read(cell));
            case HOUSEHOLD -> household(column, cell);
            case NAMES -> several(column, Names.read(cell));
            case HOUSEHOLDS -> several(column, Names.households(cell));
            case CODES -> put(column, Codes.read(cell));
            case OPTION -> put(column, column.options().read(cell).map(Option::code));
            case PHONE -> put(column, Phones.read(cell));
        }
    }

    private <T> void put(Column column, Reading<T> reading) {
        switch (reading) {
            case Reading.Value<T>(var value, var warnings) -> {
                values.put(column.key(), value);
                warnings.forEach(remark -> warn(column.key(), remark));
            }
            case Reading.Blank<T> _ -> {}
            case Reading.Wrong<T>(var remark) -> error(column.key(), remark);
        }
    }

    /** An activity of several days stands under its first. */
    private Reading<LocalDate> day(Column column, Reading<Span> span) {
        if (span instanceof Reading.Value<Span>(var days, var guesses)
                && !days.from().equals(days.to())) {
            warn(column.key(), Remark.of("value.date.first-of-several", days.from(), days.to()));
        }
        return span.map(Span::from);
    }

    /** That a deadline lies after the programme is nothing to look at. */
    private Reading<LocalDate> ahead(Reading<LocalDate> deadline) {
        return deadline instanceof Reading.Value<LocalDate>(var day, var warnings)
                        && around.to() != null
                        && day.isAfter(around.to())
                ? Reading.of(
                        day,
                        warnings.stream()
                                .filter(remark -> !remark.key().equals("intake.value.date.outside"))
                                .toList())
                : deadline;
    }

    private void quantity(Column column, Reading<Amount> reading, String headUnit) {
        put(column, reading.map(Amount::value));
        var unitKey = UNIT_OF.get(column.key());
        if (unitKey == null || !(reading instanceof Reading.Value<Amount>(var amount, var guesses))) {
            return;
        }
        var unit = amount.unit().isEmpty() ? headUnit : amount.unit();
        if (!unit.isEmpty() && !values.holds(unitKey)) {
            var options = kind.column(unitKey).orElseThrow().options();
            put(
                    kind.column(unitKey).orElseThrow(),
                    options.read(Cell.text(row, 1, unit)).map(Option::code));
        }
    }

    private void one(Column column, Reading<NameList> reading) {
        put(
                column,
                reading instanceof Reading.Value<NameList>(var list, var guesses)
                                && (list.names().size() != 1 || list.unnamed() > 0)
                        ? Reading.wrong("name")
                        : reading.map(list -> list.names().getFirst()));
    }

    private void household(Column column, Cell cell) {
        var plain = Plain.of(cell.text());
        if (!Plain.isNothing(plain)) {
            put(column, plain.matches(".*[、,;].*") ? Reading.wrong("household") : Reading.of(joined(plain)));
        }
    }

    /** A name of two characters is often written with a blank between them. */
    private static String joined(String name) {
        return name.matches("\\p{IsHan}\\s+\\p{IsHan}") ? name.replaceAll("\\s+", "") : name;
    }

    /** Households and people may be counted without names; officers may not. */
    private void several(Column column, Reading<NameList> reading) {
        boolean counted = kind.column("count").isPresent() && !column.key().equals("officers");
        if (reading instanceof Reading.Value<NameList>(var list, var guesses)
                && list.names().isEmpty()
                && !counted) {
            error(column.key(), Remark.of("value.names.officers"));
            return;
        }
        put(column, reading.map(NameList::names));
        if (reading instanceof Reading.Value<NameList>(var list, var guesses)
                && list.unnamed() > 0
                && !values.holds("count")) {
            values.put("count", list.names().size() + list.unnamed());
        }
    }

    private static String village(VillageName village) {
        return switch (village) {
            case VillageName.Code(var code) -> String.valueOf(code);
            case VillageName.Name(var name) -> name;
        };
    }
}
