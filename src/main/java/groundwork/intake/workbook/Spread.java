package groundwork.intake.workbook;

import groundwork.intake.workbook.Cell.Covered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Gives the cells that a merged one covers its value, marked as such, while rows stream by from the top. Needs the
 * ranges beforehand: files tell them after the rows.
 */
final class Spread implements Rows {

    /** Beyond this many columns a merged range is decoration. */
    private static final int WIDEST = 256;

    private final Rows to;
    private final List<Merge> waiting;
    private final Map<Merge, Cell> open = new HashMap<>();
    private int next;

    Spread(List<Merge> merges, Rows to) {
        this.to = to;
        this.waiting = merges.stream()
                .sorted(Comparator.comparingInt(Merge::top).thenComparingInt(Merge::left))
                .toList();
    }

    @Override
    public boolean take(Row row) {
        open.keySet().removeIf(merge -> merge.bottom() < row.number());
        for (; next < waiting.size() && waiting.get(next).top() <= row.number(); next++) {
            var merge = waiting.get(next);
            var head = row.cell(merge.left());
            if (merge.top() == row.number() && !head.isBlank()) {
                open.put(merge, head);
            }
        }
        return to.take(open.isEmpty() ? row : filled(row));
    }

    private Row filled(Row row) {
        var cells = new ArrayList<>(row.cells());
        var taken = new HashSet<Integer>();
        cells.forEach(cell -> taken.add(cell.column()));
        open.forEach((merge, head) -> {
            for (int column = merge.left(); column <= Math.min(merge.right(), merge.left() + WIDEST); column++) {
                if (taken.add(column)) {
                    var how = column == merge.left() ? Covered.FROM_ABOVE : Covered.FROM_LEFT;
                    cells.add(head.coveringAt(row.number(), column, how));
                }
            }
        });
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), cells, row.hidden());
    }
}
