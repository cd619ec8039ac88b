package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.XlsxText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the empty workbook that bureaus download. What it writes comes in again without a question. */
public final class TemplateWriter {

    /** Rows with lists to choose from. */
    private static final int PREPARED = 3000;

    private static final Bilingual READ_ME = new Bilingual("Read me", "填写说明");
    private static final String LISTS = "lists";
    private static final String MUST = "B3261E";
    private static final String MAY = "0B5CAD";

    private final Language language;
    private final Workbook book;
    private final List<SheetKind> kinds;
    private final Map<String, List<String>> offers;
    private final Map<Object, Range> lists = new HashMap<>();

    private TemplateWriter(
            OutputStream out, Language language, List<SheetKind> kinds, Map<String, List<String>> offers) {
        this.language = language;
        this.kinds = kinds;
        this.offers = offers;
        this.book = new Workbook(out, "Groundwork", "1.0");
    }

    /** The stream is left open. */
    public static void write(OutputStream out, Language language) throws IOException {
        write(out, language, ReadMe.RULES, Template.SHEETS, Map.of());
    }

    /** @param offers what there is to choose from in a column, by its key, beside its own options */
    static void write(
            OutputStream out,
            Language language,
            List<Bilingual> rules,
            List<SheetKind> kinds,
            Map<String, List<String>> offers)
            throws IOException {
        var writer = new TemplateWriter(out, language, kinds, offers);
        ReadMe.write(writer.book.newWorksheet(READ_ME.in(language)), language, rules, kinds);
        var sheets = kinds.stream()
                .map(kind -> writer.book.newWorksheet(kind.name().in(language)))
                .toList();
        writer.lists();
        for (int i = 0; i < sheets.size(); i++) {
            writer.sheet(sheets.get(i), kinds.get(i));
        }
        writer.book.finish();
    }

    private void lists() {
        var sheet = book.newWorksheet(LISTS);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (var kind : kinds)
            for (var ours : kind.columns()) {
                var list = list(ours);
                if (list == null || lists.containsKey(list)) continue;
                var labels = ours.options() != null ? ours.options().labels(language) : offers.get(ours.key());
                int column = lists.size();
                for (int row = 0; row < labels.size(); row++) {
                    XlsxText.write(sheet, row, column, labels.get(row));
                }
                lists.put(list, sheet.range(0, column, labels.size() - 1, column));
            }
    }

    /** What stands for the list that the column is chosen from; null where it is typed. */
    private Object list(Column column) {
        if (column.options() != null) return column.options();
        return offers.getOrDefault(column.key(), List.of()).isEmpty() ? null : column.key();
    }

    private void sheet(Worksheet sheet, SheetKind kind) throws IOException {
        var columns = kind.ours();
        for (int column = 0; column < columns.size(); column++) {
            head(sheet, column, columns.get(column));
        }
        sheet.freezePane(0, 1);
        if (kind == PlanSheet.KIND) {
            PlanRows.write(sheet, language);
        } else {
            example(sheet, columns);
        }
    }

    private void head(Worksheet sheet, int at, Column column) {
        var text = column.head().in(language);
        XlsxText.write(sheet, 0, at, text);
        sheet.style(0, at)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(column.required() ? MUST : MAY)
                .wrapText(true)
                .set();
        sheet.comment(0, at, Help.of(column).in(language));
        sheet.width(
                at, Math.clamp(text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum() + 4, 10, 30));
        sheet.style(at).format(format(column.type())).set();
        if (list(column) != null) {
            sheet.range(1, at, PREPARED, at)
                    .validateWithList(lists.get(list(column)))
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    private static String format(ColumnType type) {
        return switch (type) {
            case TEXT, NUMBER, VILLAGE, NAME, NAMES, HOUSEHOLD, HOUSEHOLDS, CODES, OPTION, PHONE -> "@";
            case DATE, DEADLINE -> "yyyy-mm-dd";
            case TIME -> "hh:mm";
            case COUNT, QUANTITY, MU, YUAN -> "General";
        };
    }

    private void example(Worksheet sheet, List<Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            XlsxText.write(sheet, 1, column, Help.example(columns.get(column)).in(language));
            sheet.style(1, column).italic().fontColor("6B7280").format("@").set();
        }
    }
}
