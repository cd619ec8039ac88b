package groundwork.bench;

import groundwork.frame.Language;
import groundwork.intake.sheet.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The account of many bureaus in one workbook, as large as is asked for. Its people are fictitious. */
final class YearWorkbook {

    private static final List<String> HEADS =
            List.of("number", "day", "village", "officers", "kind", "households", "count", "topic", "text", "copies");

    private final List<String> villages;

    YearWorkbook(List<String> villages) {
        this.villages = villages;
    }

    void write(Path file, int rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Groundwork", "1.0")) {
            plan(book.newWorksheet(Template.sheet("plan").orElseThrow().name().in(Language.EN)));
            var kind = Template.sheet("account").orElseThrow();
            var sheet = book.newWorksheet(kind.name().in(Language.EN));
            for (int i = 0; i < HEADS.size(); i++)
                sheet.value(0, i, kind.column(HEADS.get(i)).orElseThrow().head().in(Language.EN));
            for (int row = 1; row <= rows; row++) row(sheet, row);
        }
    }

    private static void plan(Worksheet sheet) {
        var kind = Template.sheet("plan").orElseThrow();
        var said = List.of(
                List.of("county", "640221"),
                List.of("slug", "bench-2018"),
                List.of("title", "下基层活动（样例）"),
                List.of("kind", "grassroots_work"),
                List.of("from", "2018-01-01"),
                List.of("to", "2018-12-31"));
        for (int i = 0; i < 2; i++)
            sheet.value(0, i, kind.columns().get(i).head().in(Language.EN));
        for (int row = 0; row < said.size(); row++)
            for (int i = 0; i < 2; i++) sheet.value(row + 1, i, said.get(row).get(i));
    }

    private void row(Worksheet sheet, int row) {
        int village = row * 31 % villages.size();
        sheet.value(row, 0, "R" + row);
        sheet.value(row, 1, LocalDate.of(2018, 1, 1).plusDays(row * 7 % 360));
        sheet.style(row, 1).format("yyyy-mm-dd").set();
        sheet.value(row, 2, villages.get(village));
        sheet.value(row, 3, "陈例" + numeral(row % 300) + "、赵例" + numeral(row % 299));
        boolean visit = row % 10 < 7;
        sheet.value(row, 4, visit ? "入户走访" : row % 10 < 9 ? "发放宣传资料" : "政策宣讲会");
        if (visit) sheet.value(row, 5, "张样" + numeral(row * 17 % 480));
        if (row % 10 == 9) sheet.value(row, 6, 20 + row % 60);
        sheet.value(row, 7, "样例：惠农政策");
        sheet.value(row, 8, "样例：了解浇水情况，渠道远，浇水难，希望协调水泵，第" + row + "次。");
        if (row % 3 == 0) sheet.value(row, 9, 1 + row % 40);
    }

    /** Names have no digits. */
    private static String numeral(int n) {
        var digits = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑";
        return "" + digits.charAt(n / digits.length()) + digits.charAt(n % digits.length());
    }
}
