package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.EnteredRow;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeWorkbookTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    /** Rows handed out early are garbage before the last one comes. */
    @Test
    void noRowIsKept() throws IOException {
        var file = folder.resolve("large.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            var heads = new String[] {"编号", "日期", "村", "参加人员", "活动类型", "数量", "内容"};
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, heads[column]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "2018-" + (row % 12 + 1) + "-" + (row % 28 + 1));
                sheet.value(row, 2, "示例村");
                sheet.value(row, 3, "甲一、乙二");
                sheet.value(row, 4, "座谈会");
                sheet.value(row, 5, row % 50);
                sheet.inlineString(row, 6, "第" + row + "次");
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        var early = new ArrayList<WeakReference<EnteredRow>>();
        long[] seen = new long[2];
        try (var book = Workbook.open(file, "large.xlsx")) {
            var entered = EnteredWorkbook.of(book);
            assertThat(entered.count()).isEqualTo(ROWS);
            entered.rows("account", row -> {
                seen[0]++;
                seen[1] += row.bad() ? 1 : 0;
                if (seen[0] <= 1000) {
                    early.add(new WeakReference<>(row));
                }
                if (seen[0] == ROWS / 2) {
                    System.gc();
                    assertThat(early).allMatch(kept -> kept.refersTo(null));
                }
            });
        }
        assertThat(seen).containsExactly(ROWS, 0);
    }
}
