package groundwork.intake.sheet;

import groundwork.frame.Language;
import groundwork.frame.XlsxText;
import groundwork.intake.value.Option;
import groundwork.intake.value.Reading;
import groundwork.intake.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/**
 * The facts of a plan that were mended, put where the plan has them: into the row of the item, or below the head of the
 * column. What the plan lacks altogether comes below its last row, or behind its last column.
 */
final class MendedPlan {

    private final Matching matching;
    private final Passing passing;
    private final Language language;
    private final Map<String, String> left;
    private final Map<String, String> mended;
    private boolean passed;

    /** @param mended by the keys of facts */
    MendedPlan(Matching matching, Map<String, String> mended, Language language) {
        this.matching = matching;
        this.passing = new Passing(matching);
        this.language = language;
        this.mended = mended;
        this.left = new HashMap<>(mended);
        if (wide()) {
            left.keySet().removeIf(key -> matching.head(key).isPresent());
        }
    }

    private boolean wide() {
        return matching.kind() == PlanSheet.WIDE;
    }

    /** What stands in cells of this row, by the keys of its columns. */
    Map<String, String> of(Row row) {
        passed = passing.reason(row).isPresent();
        if (passed) {
            return Map.of();
        }
        return wide() ? mended : item(row);
    }

    private Map<String, String> item(Row row) {
        var item = matching.head("item").map(head -> PlanSheet.ITEMS.read(row.cell(head.column())));
        if (item.orElse(null) instanceof Reading.Value<Option>(var option, var guesses)
                && mended.containsKey(option.code())) {
            left.remove(option.code());
            return Map.of("value", mended.get(option.code()));
        }
        return Map.of();
    }

    /** @param at row of the heads, and {@code from} the first free column, both from 0 */
    void heads(Worksheet to, int at, int from) {
        int column = from;
        for (var fact : beside()) {
            XlsxText.write(to, at, column++, fact.head().in(language));
        }
    }

    /** Below those heads, in the row that was asked for last. */
    void beside(Worksheet to, int at, int from) {
        int column = from;
        for (var fact : passed ? List.<Column>of() : beside()) {
            XlsxText.write(to, at, column++, left.get(fact.key()));
        }
    }

    private List<Column> beside() {
        return wide() ? facts() : List.of();
    }

    private List<Column> facts() {
        return PlanSheet.FACTS.stream()
                .filter(fact -> left.containsKey(fact.key()))
                .toList();
    }

    /** @param from the first free row, from 0 */
    void below(Worksheet to, int from) {
        int at = from;
        for (var fact : wide() ? List.<Column>of() : facts()) {
            write(to, at, "item", fact.head().in(language));
            write(to, at++, "value", left.get(fact.key()));
        }
    }

    private void write(Worksheet to, int at, String key, String text) {
        matching.head(key).ifPresent(head -> XlsxText.write(to, at, head.column() - 1, text));
    }
}
