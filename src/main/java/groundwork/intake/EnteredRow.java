package groundwork.intake;

import groundwork.frame.Typed;
import groundwork.intake.drafting.Values;
import groundwork.ledger.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A row of a workbook, its values read.
 *
 * @param kind key of the kind of sheet, such as {@code account}
 * @param sheet name on the tab, as the person knows it
 * @param identity name of the sheet in ids: the kind, or kind and tab where several tabs are of one kind
 * @param row number in the margin
 * @param number the row's own number (编号), unique within {@code identity}
 * @param problems what was found while its values were read
 * @param typed what was read
 */
public record EnteredRow(
        String kind,
        String sheet,
        String identity,
        int row,
        String number,
        Values values,
        List<Problem> problems,
        TypedRow typed) {

    /** With one more problem. */
    public EnteredRow with(Problem problem) {
        var more = new ArrayList<>(problems);
        more.add(problem);
        return with(more);
    }

    EnteredRow with(List<Problem> all) {
        return new EnteredRow(kind, sheet, identity, row, number, values, List.copyOf(all), typed);
    }

    /** As a row of the sheet that it is known to belong to. */
    EnteredRow of(String sheetIdentity) {
        return new EnteredRow(
                kind,
                sheet,
                sheetIdentity,
                row,
                number,
                values,
                problems,
                typed == null ? null : typed.of(sheetIdentity));
    }

    /** Equal for rows of a sheet that say the same, whatever number they carry. */
    UUID content() {
        return Ids.derived("content", values.content());
    }

    /** Whether it is an entry that we gave out with its permanent code. */
    boolean exported() {
        return kind.equals(ExportedRows.KIND);
    }

    Line line() {
        return new Line(number, content());
    }

    /** Whether it says by a permanent code which entry it is: a household carries it in the place of a number. */
    boolean byCode() {
        return exported() || kind.equals("households") && Typed.id(number) != null;
    }

    public boolean bad() {
        return problems.stream().anyMatch(Problem::error);
    }
}
