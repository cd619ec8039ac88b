package groundwork.intake;

import groundwork.intake.workbook.CellKind;
import java.util.List;

/**
 * A cell of a {@link TypedRow}.
 *
 * @param key of our column
 * @param unit what the head says in brackets, such as 万元; empty for none
 * @param warnings what was noticed when the cell was read from its file
 */
public record TypedCell(String key, String text, CellKind kind, String unit, List<Remark> warnings) {

    public TypedCell {
        warnings = List.copyOf(warnings);
    }

    static TypedCell of(String key, String text, String unit) {
        return new TypedCell(key, text, text.isBlank() ? CellKind.BLANK : CellKind.TEXT, unit, List.of());
    }
}
