package groundwork.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Some heads taken for those of one kind of sheet.
 *
 * @param score the more of our columns were found the higher; required ones count twice
 */
record Guess(SheetKind kind, Heads heads, List<HeadCell> cells, double score) {

    private record Pair(Heads.Head head, HeadText text, Column column, double likeness) {}

    static Guess of(SheetKind kind, Heads heads) {
        var pairs = new ArrayList<Pair>();
        for (var head : heads.cells()) {
            for (var text : head.texts()) {
                for (var column : kind.columns()) {
                    double likeness = Likeness.of(text, column);
                    if (likeness >= Likeness.ENOUGH) {
                        pairs.add(new Pair(head, text, column, likeness));
                    }
                }
            }
        }
        // The best first; of equals the one further left, so that the outcome does not hang on chance.
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(pair -> pair.head().column()));
        return taken(kind, heads, pairs);
    }

    private static Guess taken(SheetKind kind, Heads heads, List<Pair> pairs) {
        var cells = new ArrayList<HeadCell>();
        var keys = new HashSet<String>();
        var columns = new HashSet<Integer>();
        // Two rows must tell more than one of them does.
        double score = heads.sure() ? 0 : -0.5;
        for (var pair : pairs) {
            int at = pair.head().column();
            if (columns.contains(at) || keys.contains(pair.column().key())) {
                continue;
            }
            columns.add(at);
            keys.add(pair.column().key());
            cells.add(new HeadCell(
                    at,
                    pair.head().text().text(),
                    pair.text().unit(),
                    pair.column().key(),
                    pair.likeness()));
            score += pair.likeness() * (pair.column().required() ? 2 : 1);
        }
        for (var head : heads.cells()) {
            if (!head.text().isBlank() && columns.add(head.column())) {
                cells.add(new HeadCell(
                        head.column(), head.text().text(), head.text().unit(), null, 0));
            }
        }
        cells.sort(Comparator.comparingInt(HeadCell::column));
        return new Guess(kind, heads, cells, score);
    }

    long matched() {
        return cells.stream().filter(cell -> cell.key() != null).count();
    }

    /** How far the heads are ours, and how far our required ones are there. */
    double confidence() {
        double likeness = cells.stream().mapToDouble(HeadCell::likeness).sum() / Math.max(1, cells.size());
        var required = kind.columns().stream().filter(Column::required).toList();
        long found = required.stream()
                .filter(column -> cells.stream().anyMatch(cell -> column.key().equals(cell.key())))
                .count();
        return 0.5 * likeness + 0.5 * found / Math.max(1, required.size());
    }
}
