package groundwork.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one sheet as earlier imports left them, and which of them the rows of today are. */
final class EarlierSheet {

    /** No cell holds it, so a number that was made never is one that was written. */
    private static final char AGAIN = '\u001f';

    /** Which row it is, and what it stood for so far. */
    record Known(String number, EarlierRow earlier) {

        Set<String> steps() {
            return earlier == null ? Set.of() : earlier.steps();
        }

        /** A row that is known by the permanent code of its entry and by nothing else. */
        static Known byCode(EnteredRow row) {
            return new Known(row.number(), null);
        }

        /** Whether an import that still counts left it exactly so. */
        boolean says(Line line) {
            return earlier != null
                    && line.content().equals(earlier.content())
                    && line.written().equals(earlier.written());
        }
    }

    private final Map<String, EarlierRow> byNumber = new HashMap<>();
    private final Map<String, EarlierRow> byWritten = new HashMap<>();
    private final Map<String, String> byContent = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String tab = "";

    /** @param rows those that were changed last come last */
    EarlierSheet(List<EarlierRow> rows) {
        for (var row : rows) {
            byNumber.put(row.number(), row);
            if (row.live()) byWritten.put(row.written(), row);
        }
    }

    String tab() {
        return tab;
    }

    /** From here on rows are known by what they say. */
    void match(List<Line> now) {
        var rows = live();
        var lines = lines(rows);
        var earlierOf = Alignment.byContent(lines, now);
        for (int i = 0; i < now.size(); i++)
            byContent.put(
                    now.get(i).written(),
                    earlierOf[i] < 0 ? null : rows.get(earlierOf[i]).number());
    }

    /** How many rows say what rows of this sheet said; 0 where not even half of them do and it is another list. */
    long known(List<Line> now) {
        return Alignment.known(lines(live()), now);
    }

    int moved(List<Line> now) {
        return Alignment.moved(lines(live()), now);
    }

    /** The row with this number on the sheet; one that is not known yet gets a number that no other row has. */
    Known row(String name, String written) {
        tab = name;
        var earlier = byContent.containsKey(written) ? byNumber.get(byContent.get(written)) : byWritten.get(written);
        var number = earlier == null ? free(written) : earlier.number();
        seen.add(number);
        return new Known(number, byNumber.get(number));
    }

    private String free(String written) {
        var number = written;
        for (int i = 2; seen.contains(number) || live(number); i++) number = written + AGAIN + i;
        return number;
    }

    private boolean live(String number) {
        return byNumber.containsKey(number) && byNumber.get(number).live();
    }

    /** What stood under this number the last time; null when nothing did. */
    EarlierRow written(String number) {
        return byWritten.get(number);
    }

    /** Rows that are still known and that nothing in the workbook was taken for. */
    List<EarlierRow> unseen() {
        if (seen.isEmpty()) return List.of();
        return live().stream().filter(row -> !seen.contains(row.number())).toList();
    }

    private List<EarlierRow> live() {
        return byNumber.values().stream()
                .filter(EarlierRow::live)
                .sorted(Comparator.comparing(EarlierSheet::line, Line.ORDER).thenComparing(EarlierRow::number))
                .toList();
    }

    private static Line line(EarlierRow row) {
        return new Line(row.written(), row.content());
    }

    private static List<Line> lines(List<EarlierRow> rows) {
        var lines = new ArrayList<Line>();
        for (var row : rows) lines.add(line(row));
        return lines;
    }
}
