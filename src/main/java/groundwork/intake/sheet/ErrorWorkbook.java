package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.XlsxText;
import groundwork.intake.Mended;
import groundwork.intake.Problem;
import groundwork.intake.value.Around;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.Row;
import groundwork.intake.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows that cannot be taken, as they were typed, below their own heads: the cells in question coloured, and a
 * column behind the last that says what is wrong and what would be right. Mended, it is imported like any workbook;
 * what was imported before is known by its number.
 */
public final class ErrorWorkbook {

    /** Like none of our columns, so that it is passed over when the workbook comes again. */
    static final Bilingual HEAD = new Bilingual("To be mended", "需改正");

    private static final String WRONG = "FFD6D3";
    private static final String LOOK = "FFF4D6";
    private static final int FLUSH = 200;

    /** What is wrong, row by row. Asked from the top of each sheet to its end. */
    public interface Wrong {

        /** Whether the sheet has a row with an error. */
        boolean in(String sheet);

        List<Problem> in(String sheet, int row);
    }

    private final Messages messages;
    private final Language language;
    private final Wrong problems;
    private final Mended mended;

    private ErrorWorkbook(Messages messages, Language language, Wrong problems, Mended mended) {
        this.messages = messages;
        this.language = language;
        this.problems = problems;
        this.mended = mended;
    }

    /**
     * Leaves the stream open.
     *
     * @param matchings one for each sheet of the book, in their order
     * @param problems of the rows to be written; a row without an error is left out, a sheet without such a row too,
     *     but the plan comes whole. Where nothing is left a sheet says so.
     * @param mended what stands in their cells instead of what was typed there first
     */
    public static void write(
            OutputStream out,
            groundwork.intake.workbook.Workbook book,
            List<Matching> matchings,
            Wrong problems,
            Mended mended,
            Messages messages,
            Language language)
            throws IOException {
        var writer = new ErrorWorkbook(messages, language, problems, mended);
        var to = new Workbook(out, "Groundwork", "1.0");
        boolean empty = true;
        for (int i = 0; i < matchings.size(); i++) {
            var sheet = book.sheets().get(i);
            var kind = matchings.get(i).kind();
            // Without the plan nobody would know which programme the rest belongs to.
            boolean plan = kind != null && kind.key().equals("plan");
            if (plan || kind != null && writer.problems.in(sheet.name())) {
                writer.sheet(to.newWorksheet(sheet.name()), sheet, matchings.get(i));
                empty = false;
            }
        }
        if (empty) to.newWorksheet(HEAD.in(language)).value(0, 0, messages.say(language, "intake.rows.none.text"));
        to.finish();
    }

    private void sheet(Worksheet to, Sheet sheet, Matching matching) throws IOException {
        int last = matching.heads().stream().mapToInt(HeadCell::column).max().orElse(1);
        to.width(last, 60);
        if (matching.lastHeadRow() > 0) {
            to.freezePane(0, matching.lastHeadRow());
        }
        boolean whole = matching.kind().key().equals("plan");
        var plan = whole ? new MendedPlan(matching, mended.of(matching.sheet(), 0), language) : null;
        var numbers = new RowReader(matching, Around.NOTHING, "");
        var passing = new Passing(matching);
        int[] next = {matching.lastHeadRow()};
        sheet.rows(row -> {
            if (row.number() <= matching.lastHeadRow()) {
                head(to, row, row.number() == matching.lastHeadRow() ? last : -1);
                if (whole && row.number() == matching.lastHeadRow()) {
                    plan.heads(to, row.number() - 1, last + 1);
                }
                return true;
            }
            var number = whole || passing.reason(row).isPresent()
                    ? ""
                    : numbers.read(row).number();
            var mine = problems.in(sheet.name(), row.number());
            if (whole || mine.stream().anyMatch(Problem::error)) {
                var typed = whole ? plan.of(row) : mended.of(matching.sheet(), row.number());
                row(to, next[0]++, row, number, mine, matching, typed, last);
                if (whole) {
                    plan.beside(to, next[0] - 1, last + 1);
                }
            }
            return true;
        });
        if (whole) {
            plan.below(to, next[0]);
        }
        to.finish();
    }

    private void head(Worksheet to, Row row, int mendedAt) {
        row.cells().stream()
                .filter(cell -> cell.covered() == Covered.NO)
                .forEach(cell -> XlsxText.write(to, row.number() - 1, cell.column() - 1, cell.text()));
        if (mendedAt >= 0) {
            XlsxText.write(to, row.number() - 1, mendedAt, HEAD.in(language));
        }
    }

    private void row(
            Worksheet to,
            int at,
            Row row,
            String number,
            List<Problem> its,
            Matching matching,
            Map<String, String> typed,
            int last) {
        cells(to, at, row, number, matching, typed);
        its.forEach(problem -> matching.head(problem.column() == null ? "" : problem.column())
                .ifPresent(head -> to.style(at, head.column() - 1)
                        .fillColor(problem.error() ? WRONG : LOOK)
                        .set()));
        XlsxText.write(to, at, last, its.stream().map(p -> said(p, matching)).collect(Collectors.joining("\n")));
        to.style(at, last).wrapText(true).verticalAlignment("top").set();
        if (at % FLUSH == 0) {
            flush(to);
        }
    }

    /** As it was typed. A value merged over several rows is written into each for which it holds. */
    private static void cells(
            Worksheet to, int at, Row row, String number, Matching matching, Map<String, String> mended) {
        for (var cell : row.cells()) {
            var key = matching.key(cell.column());
            boolean holds = matching.kind()
                    .column(key)
                    .map(column -> column.type().holdsForMergedRows())
                    .orElse(false);
            var text = switch (cell.covered()) {
                case NO -> cell.text();
                case FROM_ABOVE -> key.equals("number") ? number : holds ? cell.text() : "";
                case FROM_LEFT -> "";
            };
            if (!mended.containsKey(key)) {
                XlsxText.write(to, at, cell.column() - 1, text);
            }
        }
        mended.forEach((key, text) ->
                matching.head(key).ifPresent(head -> XlsxText.write(to, at, head.column() - 1, text)));
    }

    private String said(Problem problem, Matching matching) {
        var column = problem.column() == null
                ? ""
                : matching.kind()
                        .column(problem.column())
                        .map(ours -> ours.head().in(language) + ": ")
                        .orElse("");
        var remark = problem.remark();
        var right =
                remark.right(messages, language).map(sentence -> " " + sentence).orElse("");
        return column + remark.in(messages, language) + right;
    }

    private static void flush(Worksheet to) {
        try {
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
