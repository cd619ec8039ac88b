package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.QUANTITY;
import static groundwork.intake.sheet.ColumnType.TEXT;

import groundwork.frame.Bilingual;
import java.util.List;

/**
 * Account and book as we gave them out. What makes a sheet one is the column of permanent codes; texts are left as they
 * are written, to be compared with how we would write them.
 */
final class ExportSheet {

    private static final String CODE = "code";

    static final SheetKind KIND = new SheetKind(
            "exported",
            new Bilingual("Export", "导出表"),
            List.of(),
            new Bilingual("Rows that were exported, each with the permanent code of its entry.", "导出的记录，每行带有永久编码。"),
            List.of(
                    Column.of(CODE, TEXT, "Permanent code", "永久编码").must(),
                    Column.of("day", DATE, "Day", "日期"),
                    Column.of("village", TEXT, "Village", "村（社区）"),
                    Column.of("officers", TEXT, "Officers", "人员").also("Officer", "姓名"),
                    Column.of("place", TEXT, "Place and purpose", "地点和事由"),
                    Column.of("signed_in", TEXT, "In", "签到"),
                    Column.of("kind", TEXT, "Kind", "类别"),
                    Column.of("many", QUANTITY, "How many", "数量"),
                    Column.of("words", TEXT, "In their own words", "文字记录"),
                    Column.of("what", TEXT, "What", "内容"),
                    Column.of("unit", TEXT, "Unit", "单位"),
                    Column.of("entered", TEXT, "Entered", "录入"),
                    Column.of("state", TEXT, "State", "状态")));

    private ExportSheet() {}

    /** Whether the heads have the codes, which no other sheet has; without them they are not those of an export. */
    static boolean is(Guess guess) {
        return guess.kind() == KIND
                && guess.cells().stream().anyMatch(cell -> CODE.equals(cell.key()) && cell.likeness() == 1);
    }
}
