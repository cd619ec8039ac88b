package groundwork.intake;

import groundwork.intake.drafting.Values;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a list of officers. Its columns: {@code staff_number}, {@code name}, {@code unit}, {@code duty},
 * {@code phone}, {@code mail}, {@code login}, {@code role} (the word of a {@link groundwork.directory.Role}),
 * {@code place}, {@code from}, {@code until}.
 *
 * @param problems what was found while its cells were read
 * @param typed what stands in them
 */
public record OfficerRow(TypedRow typed, List<Problem> problems, LocalDate from, LocalDate until, Texts texts) {

    /** What a column says; empty where it says nothing. */
    @FunctionalInterface
    public interface Texts {
        String of(String column);
    }

    public static OfficerRow of(EnteredRow row) {
        Values values = row.values();
        return new OfficerRow(
                row.typed(),
                row.problems(),
                values.date("from"),
                values.date("until"),
                column -> values.text(column).strip());
    }

    public String text(String column) {
        return texts.of(column);
    }

    public String asTyped(String column) {
        return typed.cell(column).map(TypedCell::text).orElse("");
    }

    @Override
    public String toString() {
        return "OfficerRow[" + typed.sheet() + " " + typed.row() + "]";
    }
}
