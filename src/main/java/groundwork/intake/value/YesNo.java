package groundwork.intake.value;

import groundwork.intake.workbook.Cell;
import java.util.Locale;
import java.util.Set;

/** Yes or no. A stroke or 无 is no, where yes or no is asked. */
public final class YesNo {

    private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "✔", "y", "yes", "true", "1", "已", "on");
    private static final Set<String> NO =
            Set.of("否", "无", "不", "没有", "×", "✗", "x", "n", "no", "false", "0", "未", "off");

    private YesNo() {}

    public static Reading<Boolean> read(Cell cell) {
        var plain = Plain.of(cell.text()).toLowerCase(Locale.ROOT);
        if (YES.contains(plain)) {
            return Reading.of(true);
        }
        if (NO.contains(plain)) {
            return Reading.of(false);
        }
        return Plain.isNothing(plain) ? Reading.blank() : Reading.wrong("yes-no");
    }
}
