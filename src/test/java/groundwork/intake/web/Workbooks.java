package groundwork.intake.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as a fictitious bureau of a sample county keeps them. */
public final class Workbooks {

    private Workbooks() {}

    /** Its own layout: a title, heads in its own words, no plan; two rows cannot be taken as they are. */
    public static Path own(Path folder) throws IOException {
        return write(
                folder.resolve("民情台账.xlsx"),
                "台账",
                List.of(
                        List.of("样例局2018年下基层台账"),
                        List.of("序号", "时间", "地点", "联络员", "类型", "走访对象", "人数", "天气"),
                        List.of("1", "2018-05-12", "通城村", "陈例一", "入户走访", "杨样一", "", "晴"),
                        List.of("2", "5月32日", "通城村", "陈例二", "入户走访", "周样一", "", "晴"),
                        List.of("3", "2018-05-14", "无此村", "陈例一", "座谈会", "", "38", "阴"),
                        List.of("4", "2018-05-15", "通城村", "陈例二", "座谈会", "", "41", "阴"),
                        List.of("合计", "", "", "", "", "", "79", "")));
    }

    /** The same without an error. */
    public static Path ownMended(Path folder, String people) throws IOException {
        return write(
                folder.resolve("民情台账.xlsx"),
                "台账",
                List.of(
                        List.of("序号", "时间", "地点", "联络员", "类型", "走访对象", "人数"),
                        List.of("1", "2018-05-12", "通城村", "陈例一", "入户走访", "杨样一", ""),
                        List.of("4", "2018-05-15", "通城村", "陈例二", "座谈会", "", people)));
    }

    /** Numbers that count anew from above: each of {@code more} stands in front of those that were there before. */
    public static Path numbered(Path folder, int more) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("序号", "时间", "地点", "联络员", "类型", "人数"));
        for (int i = 4 + more; i > 0; i--)
            rows.add(List.of(
                    Integer.toString(105 + more - i), "2018-07-0" + i, "通城村", "陈例一", "座谈会", Integer.toString(10 + i)));
        return write(folder.resolve("座谈会.xlsx"), "台账", rows);
    }

    /** What WPS saves as CSV in China. */
    public static Path gb18030(Path folder) throws IOException {
        var text = """
                序号,日期,地点,参加人员,活动类型,农户,数量
                C1,2018-06-01,通城村,陈例一,入户走访,杨样一,
                C2,2018-06-02,通城村,陈例二,座谈会,,52
                """;
        return Files.writeString(folder.resolve("走访.csv"), text, Charset.forName("GB18030"));
    }

    public static Path write(Path file, String sheet, List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Sample", "1.0")) {
            var to = book.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < rows.get(row).size(); column++)
                    if (!rows.get(row).get(column).isEmpty())
                        to.value(row, column, rows.get(row).get(column));
        }
        return file;
    }
}
