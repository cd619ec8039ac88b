package groundwork.intake.sheet;

import groundwork.intake.Entered.Plan;
import groundwork.intake.Entered.Target;
import groundwork.intake.Problem;
import groundwork.intake.Remark;
import groundwork.intake.TypedCell;
import groundwork.intake.TypedRow;
import groundwork.intake.value.Around;
import groundwork.intake.value.Option;
import groundwork.intake.value.Plain;
import groundwork.intake.value.Reading;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the plan, whichever of its two forms it has. */
final class PlanReader {

    private final Matching matching;
    private final Passing passing;
    private final ReadValues values = new ReadValues();
    private final List<Target> targets = new ArrayList<>();
    private final List<String> deficiencies = new ArrayList<>();
    private final List<String> promises = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<TypedCell> cells = new ArrayList<>();
    private final Map<String, String> mended;
    private int lastRow;

    /** @param mended what is taken instead of what stands there, by the keys of facts */
    PlanReader(Matching matching, Map<String, String> mended) {
        this.matching = matching;
        this.mended = mended;
        this.passing = new Passing(matching);
    }

    boolean take(Row row) {
        lastRow = row.number();
        if (passing.reason(row).isEmpty()) {
            if (matching.kind() == PlanSheet.WIDE) {
                wide(row);
            } else {
                item(row);
            }
        }
        return true;
    }

    private void wide(Row row) {
        for (var head : matching.heads()) {
            if (head.key() != null) {
                fact(PlanSheet.WIDE.column(head.key()).orElseThrow(), row.cell(head.column()));
            }
        }
    }

    private void item(Row row) {
        var item = cell(row, "item");
        var value = cell(row, "value");
        switch (PlanSheet.ITEMS.read(item)) {
            case Reading.Value<Option>(var option, var guesses) -> item(option.code(), value, row);
            case Reading.Blank<Option> _ -> {}
            case Reading.Wrong<Option> _ -> problem(row.number(), "item", false, Remark.of("plan.unknown-item"));
        }
    }

    private void item(String key, Cell value, Row row) {
        if (value.isBlank()) {
            return;
        }
        switch (key) {
            case "target" -> target(value, row);
            case "deficiency" -> deficiencies.add(value.text());
            case "promise" -> promises.add(value.text());
            default -> fact(PlanSheet.WIDE.column(key).orElseThrow(), value);
        }
    }

    private void fact(Column fact, Cell value) {
        if (!mended.containsKey(fact.key())) {
            take(fact, value);
        }
    }

    private void take(Column fact, Cell value) {
        if (!value.isBlank()) {
            cells.add(new TypedCell(fact.key(), value.text(), value.kind(), "", value.warnings()));
        }
        var reader = new CellReader(PlanSheet.WIDE, Around.NOTHING, matching.sheet(), value.row());
        reader.read(fact, value, "");
        problems.addAll(reader.problems());
        if (reader.values().holds(fact.key())) {
            values.put(fact.key(), PlanCheck.cleaned(fact.key(), reader.values()));
        }
    }

    /** The template names figures that may be targets; one without a number is none. */
    private void target(Cell value, Row row) {
        var figure = Plain.of(value.text());
        var reader = new CellReader(PlanSheet.KIND, Around.NOTHING, matching.sheet(), row.number());
        reader.read(PlanSheet.KIND.column("at_least").orElseThrow(), cell(row, "at_least"), "");
        problems.addAll(reader.problems());
        var atLeast = reader.values().decimal("at_least");
        if (!figure.matches("[a-z_]+(?:\\.[a-z_]+)+(?::[a-z_.]+)?")) {
            problem(row.number(), "value", true, Remark.of("plan.figure"));
        } else if (atLeast != null) {
            targets.add(new Target(figure, atLeast));
        }
    }

    private Cell cell(Row row, String key) {
        return matching.head(key).map(head -> row.cell(head.column())).orElseGet(() -> Cell.text(row.number(), 1, ""));
    }

    private void problem(int row, String column, boolean error, Remark remark) {
        problems.add(new Problem(matching.sheet(), row, column, error, remark.key(), remark.args()));
    }

    /** Null where what the programme hangs on is not there. */
    Plan plan() {
        for (var fact : PlanSheet.FACTS) {
            if (mended.containsKey(fact.key())) {
                take(fact, Cell.text(lastRow, 1, mended.get(fact.key())));
            }
        }
        boolean whole = PlanCheck.whole(values, matching.sheet(), lastRow, problems);
        return whole ? new Plan(values, targets, deficiencies, promises) : null;
    }

    /** Its facts as one row, whichever form it has. */
    TypedRow typed() {
        return new TypedRow(
                Template.WIDE_PLAN, matching.sheet(), "plan", 0, "plan", false, null, null, List.of(), cells);
    }

    List<Problem> problems() {
        return problems;
    }
}
