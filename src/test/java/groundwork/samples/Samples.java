package groundwork.samples;

import groundwork.frame.Language;
import groundwork.intake.sheet.Column;
import groundwork.intake.sheet.ColumnType;
import groundwork.intake.sheet.SheetKind;
import groundwork.intake.sheet.Template;
import groundwork.intake.workbook.Row;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Builds a sample workbook from its readable source: a folder with one CSV per sheet, whose heads are the keys of our
 * columns. The workbook has the heads and labels of one language, as a bureau that filled in the template would have
 * them.
 */
public final class Samples {

    private static final List<String> NOTE = List.of(
            "样例 / Sample",
            "本工作簿的合计数来自公开的年度总结；各行内容和所有人名均为虚构的样例。",
            "The totals are those of a published year-end summary; the single rows and all people are invented samples.",
            "See README.md beside this file for where each total comes from.");

    private Samples() {}

    /** {@code FOLDER LANGUAGE FILE} */
    public static void main(String[] args) throws IOException {
        build(Path.of(args[0]), Language.of(args[1]), Path.of(args[2]));
        System.out.println("Built " + args[2]);
    }

    static void build(Path folder, Language language, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Groundwork", "1.0")) {
            var note = book.newWorksheet(language == Language.ZH ? "样例说明" : "About this sample");
            for (int i = 0; i < NOTE.size(); i++) note.value(i, 0, NOTE.get(i));
            note.width(0, 90);
            for (var kind : Template.SHEETS) {
                var source = folder.resolve(kind.key() + ".csv");
                if (Files.exists(source)) sheet(book.newWorksheet(kind.name().in(language)), kind, language, source);
            }
        }
    }

    private static void sheet(Worksheet to, SheetKind kind, Language language, Path source) {
        try (var csv = Workbook.open(source, source.getFileName().toString())) {
            var keys = new java.util.ArrayList<String>();
            csv.sheets().getFirst().rows(row -> {
                if (keys.isEmpty()) row.cells().forEach(cell -> keys.add(cell.text()));
                write(to, kind, language, keys, row);
                return true;
            });
            to.freezePane(0, 1);
        }
    }

    private static void write(Worksheet to, SheetKind kind, Language language, List<String> keys, Row row) {
        int at = row.number() - 1;
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var column = kind.column(key).orElseThrow(() -> new IllegalStateException("no column " + key));
            var text = row.cell(i + 1).text();
            if (at == 0) head(to, i, column, language);
            else if (!text.isEmpty()) value(to, at, i, column, language, text);
        }
    }

    private static void head(Worksheet to, int at, Column column, Language language) {
        to.value(0, at, column.head().in(language));
        to.style(0, at).bold().fillColor("E8F1FA").set();
        to.width(at, column.type() == ColumnType.TEXT || column.type() == ColumnType.NAMES ? 28 : 14);
    }

    private static void value(Worksheet to, int row, int at, Column column, Language language, String text) {
        switch (column.type()) {
            case DATE -> {
                to.value(row, at, LocalDate.parse(text));
                to.style(row, at).format("yyyy-mm-dd").set();
            }
            case COUNT, QUANTITY, MU, YUAN -> to.value(row, at, new BigDecimal(text));
            case OPTION -> to.value(row, at, label(column, language, text));
            case TEXT, NUMBER, TIME, VILLAGE, NAME, NAMES, HOUSEHOLD, HOUSEHOLDS, CODES, PHONE ->
                to.value(row, at, text);
        }
    }

    private static String label(Column column, Language language, String code) {
        return column.options().all().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(column.key() + " has no " + code))
                .label()
                .in(language);
    }
}
