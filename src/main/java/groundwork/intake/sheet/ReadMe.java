package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.XlsxText;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first tab of the template: what is typed where. */
final class ReadMe {

    private static final Bilingual TITLE = new Bilingual("How this workbook is filled in", "填写说明");

    static final List<Bilingual> RULES = List.of(
            new Bilingual(
                    "One entry, once: type what happened on the sheet where it belongs and nowhere else.",
                    "一事一记：发生的事只在相应的表里填一次。"),
            new Bilingual(
                    "Red heads must be filled, blue ones may be. Columns may be moved; blue ones may be left out.",
                    "红色列必填，蓝色列选填；列的顺序可以调整，选填的列可以删除。"),
            new Bilingual(
                    "The number (No.) stays with its row for good: by it a row that is changed later is known again.",
                    "编号录入后不要改动：以后修改某一行，靠编号识别。"),
            new Bilingual(
                    "The grey example row is never taken in; nor are rows that begin with Total.",
                    "灰色示例行不会导入，以“合计”开头的行也不会导入。"),
            new Bilingual(
                    "A ledger of your own need not be copied: upload it as it is and say what its columns are.",
                    "如已有自己的台账，不必重抄，可直接上传并对应各列。"));

    private ReadMe() {}

    static void write(Worksheet sheet, Language language, List<Bilingual> rules, List<SheetKind> kinds) {
        XlsxText.write(sheet, 0, 0, TITLE.in(language));
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 2;
        for (var rule : rules) {
            XlsxText.write(sheet, row++, 0, rule.in(language));
        }
        for (var kind : kinds) {
            row++;
            XlsxText.write(sheet, row, 0, kind.name().in(language));
            XlsxText.write(sheet, row, 1, kind.says().in(language));
            sheet.style(row++, 0).bold().set();
            for (var column : kind.ours()) {
                XlsxText.write(sheet, row, 0, column.head().in(language) + (column.required() ? " *" : ""));
                XlsxText.write(sheet, row++, 1, Help.of(column).in(language));
            }
        }
        sheet.width(0, 28);
        sheet.width(1, 110);
    }
}
