package groundwork.intake.sheet;

import groundwork.intake.workbook.PasteSheet;
import groundwork.intake.workbook.Row;
import groundwork.ledger.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pasted rows made into a sheet like any other. Rows that come without heads get those that their cells look like; all
 * get a number that follows from what they say, so that the same rows pasted again are the same entries, and rows of
 * another paste never take their place. A 编号 of their own is kept: it stays with a row for good, as 序号 does not.
 */
public final class PasteText {

    private static final Set<String> LASTING = Set.of("编号", "no", "number", "id");
    private static final String NUMBER = "编号";

    private final List<Row> rows = new ArrayList<>();
    private final Matching matching;

    private PasteText(PasteSheet sheet) {
        sheet.rows(rows::add);
        matching = HeadFinder.match(sheet);
    }

    /**
     * @param name of the sheet; says what kind of rows they are where their heads do not
     * @throws groundwork.intake.workbook.UnfitFile when they cannot be cut into cells
     */
    public static PasteText of(String name, String text) {
        return new PasteText(new PasteSheet(name, text));
    }

    /** Whether there is nothing below the heads. */
    public boolean isEmpty() {
        return rows.size() <= headRows();
    }

    public int size() {
        return rows.size() - headRows();
    }

    /** Whether the first row was taken for heads. */
    public boolean headed() {
        return matching.kind() != null && matching.lastHeadRow() > 0;
    }

    private int headRows() {
        return headed()
                ? (int) rows.stream()
                        .filter(row -> row.number() <= matching.lastHeadRow())
                        .count()
                : 0;
    }

    /** The sheet as a file of tab-separated text, with heads and numbers. */
    public String sheet() {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        var lasting = lasting();
        var lines = new ArrayList<List<String>>();
        if (!headed()) lines.add(with(PasteGuess.heads(rows, width), NUMBER));
        var seen = new HashMap<List<String>, Integer>();
        for (var row : rows) {
            var cells = cells(row, width);
            boolean head = headed() && row.number() <= matching.lastHeadRow();
            if (lasting > 0) lines.add(cells);
            else if (head) lines.add(with(unnumbered(cells), row.number() == matching.lastHeadRow() ? NUMBER : ""));
            else lines.add(with(cells, number(unnumbered(cells), seen)));
        }
        return lines.stream().map(PasteText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The column of numbers that stay with their rows, or 0. */
    private int lasting() {
        return headed()
                ? matching.head("number")
                        .filter(head ->
                                LASTING.contains(HeadText.of(head.text()).key()))
                        .map(HeadCell::column)
                        .orElse(0)
                : 0;
    }

    /** Without the serial number, which says nothing about the row. */
    private List<String> unnumbered(List<String> cells) {
        var kept = new ArrayList<>(cells);
        if (headed())
            matching.head("number").ifPresent(head -> {
                if (head.column() <= kept.size()) kept.set(head.column() - 1, "");
            });
        return kept;
    }

    private static String number(List<String> cells, Map<List<String>, Integer> seen) {
        int again = seen.merge(cells, 1, Integer::sum);
        var id = Ids.derived("pasted", String.join("\t", cells).strip(), again);
        return "P" + id.toString().replace("-", "").substring(0, 12);
    }

    private static List<String> cells(Row row, int width) {
        return IntStream.rangeClosed(1, width)
                .mapToObj(column -> row.cell(column).text().strip())
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        var longer = new ArrayList<>(cells);
        longer.add(last);
        return longer;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\\t\\n\\r\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining("\t"));
    }

    /** Without the rows, which name people. */
    @Override
    public String toString() {
        return "PasteText[" + rows.size() + "]";
    }
}
