package groundwork.intake.sheet;

import groundwork.intake.Remark;
import groundwork.intake.value.Plain;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.Row;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows among the others that are none: examples, totals, remarks and signatures below, heads that come again. */
final class Passing {

    private static final Set<String> EXAMPLE = Set.of("例", "示例", "样例", "例如", "example", "eg");
    private static final Pattern TOTAL = Pattern.compile("(?:合|总|小|累|共)计.{0,6}|total|subtotal|sum");
    private static final Pattern BELOW =
            Pattern.compile("(?:注|备注|说明|填表|制表|填报|审核|审批|负责人|单位负责人|联系人|联系电话|note|prepared by|checked by).*");
    private static final int FEW = 3;

    private final Matching matching;
    private final Set<String> heads;

    Passing(Matching matching) {
        this.matching = matching;
        this.heads = matching.heads().stream()
                .map(head -> HeadText.of(head.text()).whole())
                .collect(Collectors.toSet());
    }

    static boolean example(String text) {
        return EXAMPLE.contains(Plain.key(text));
    }

    /** Why the row is passed over; empty for a row like any other. */
    Optional<Remark> reason(Row row) {
        if (row.number() <= matching.lastHeadRow()) {
            return Optional.of(Remark.of("passed.head"));
        }
        var first = Plain.key(row.cells().getFirst().text());
        if (EXAMPLE.contains(first)) {
            return Optional.of(Remark.of("passed.example"));
        }
        if (TOTAL.matcher(first).matches()) {
            return Optional.of(Remark.of("passed.total"));
        }
        long own = row.cells().stream()
                .filter(cell -> cell.covered() == Covered.NO)
                .count();
        if (own <= FEW && BELOW.matcher(first).matches()) {
            return Optional.of(Remark.of("passed.note"));
        }
        return repeats(row) ? Optional.of(Remark.of("passed.head-again")) : Optional.empty();
    }

    private boolean repeats(Row row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(
                                cell -> heads.contains(HeadText.of(cell.text()).whole()));
    }
}
