package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.VisitEntry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as bureaus keep them for themselves, from their cells to the figures. */
class OwnWorkbooksTest extends AtReception {

    /** A figure, and behind a plus sign those who were only counted. */
    private String figure(String id) {
        var figures = context.getBean(Figures.class);
        var figure = figures.cited(id).orElseThrow();
        var value = desk.scope.read(
                db -> figures.count(db, figure, Extent.of(desk.campaign.id()), new Postings(db).head(), null));
        var named = value.value().stripTrailingZeros().toPlainString();
        return value.unnamed().signum() == 0
                ? named
                : named + "+" + value.unnamed().toPlainString();
    }

    private void takenTwice(Path file) {
        var first = desk.take(file).tally();
        assertThat(first.bad()).as(desk.look(file).problems().toString()).isZero();
        var again = desk.take(file);
        assertThat(again.tally()).isEqualTo(new Tally(0, again.tally().same(), 0, 0, 0));
        assertThat(again.missing().count()).isZero();
    }

    /** Title, remark, heads of two rows: 走访情况 over 户数 and 走访对象, 宣传 over 资料 and 参加人数. */
    private static void month(Workbook book, int month, Object[]... rows) {
        var sheet = book.createSheet(month + "月");
        row(sheet, 0, "示例局2018年" + month + "月下基层工作台账");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
        row(sheet, 1, "填报单位：示例局");
        row(sheet, 2, "序号", "时间", "地点", "干部姓名", "走访情况", "", "宣传情况", "", "工作内容");
        row(sheet, 3, "", "", "", "", "走访对象", "走访户数", "发放宣传资料", "参加人数", "");
        for (int column : new int[] {0, 1, 2, 3, 8}) sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 5));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 6, 7));
        for (int i = 0; i < rows.length; i++) row(sheet, 4 + i, rows[i]);
        row(sheet, 4 + rows.length, "合计", "", "", "", "", 99, 999, 99);
        row(sheet, 5 + rows.length, "填表人：甲例一");
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++)
            switch (cells[i]) {
                case Integer number -> row.createCell(i).setCellValue(number);
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
    }

    private Path months(Workbook book, String name) throws IOException {
        try (book) {
            month(
                    book,
                    5,
                    new Object[] {1, "5.12", "示例一村", "甲例一、甲例二", "丙例一、丙例二", "", "500余份", "", "走访农户并发放资料"},
                    new Object[] {2, "5月13日", "示例二村", "甲例一", "", 12, "", "", "集中走访，未逐户登记"});
            month(book, 6, new Object[] {1, "6.3", "示例一村委会", "甲例二", "丙例一", "", "", 38, "宣讲政策"}, new Object[] {
                2, "2018-06-20", "示例三村", "甲例一 甲例二", "", "7户", "60份", "", "入户走访"
            });
            var file = folder.resolve(name);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    private void expectMonths() {
        var material = desk.standing(MaterialEntry.HandedOut.class).stream()
                .mapToInt(MaterialEntry.HandedOut::copies)
                .sum();
        assertThat(material).isEqualTo(560);
        assertThat(figure("material.copies")).isEqualTo("560");
        assertThat(figure("visit.households")).isEqualTo("2+19");
        assertThat(desk.standing(VisitEntry.Made.class))
                .as("visits to named households")
                .hasSize(3);
        assertThat(desk.standing(VisitEntry.Counted.class).stream().mapToInt(VisitEntry.Counted::households))
                .as("households counted without names stand apart")
                .containsExactly(12, 7);
        assertThat(desk.standing(MeetingEntry.Held.class).stream().mapToInt(MeetingEntry.Held::attendance))
                .containsExactly(38);
        var first = desk.now(desk.id("account/5月", "1", "material"));
        assertThat(first.fact().day()).isEqualTo("2018-05-12");
        assertThat(first.fact().about().village()).isEqualTo(desk.village(1));
        assertThat(first.fact().about().officers()).hasSize(2);
    }

    @Test
    void aTabAMonthWithTitlesAndHeadsInTwoRows() throws IOException {
        takenTwice(months(new XSSFWorkbook(), "下基层台账.xlsx"));
        expectMonths();
    }

    @Test
    void theSameAsAnOldWorkbook() throws IOException {
        takenTwice(months(new HSSFWorkbook(), "下基层台账.xls"));
        expectMonths();
    }

    @Test
    void aTextFileInTheCharactersOfTheCountry() throws IOException {
        var text = """
                示例县下基层活动台账,,,,,,
                编号,日期,村,参加人员,活动类型,谈话对象,数量
                1,5.12,示例一村,甲例一，甲例二,谈心谈话,丁例一、丁例二等5人,
                2,2018年5月13日,示例二村,甲例一,政策宣讲会,,30余人
                3,20180514,示例一村,甲例二,谈心谈话,4人,
                """.replace("甲例一，甲例二", "\"甲例一，甲例二\"");
        var file = Files.write(folder.resolve("台账.csv"), text.getBytes(Charset.forName("GB18030")));
        takenTwice(file);
        var talks = desk.standing(TalkEntry.Held.class);
        assertThat(talks.stream().map(talk -> talk.people().size())).containsExactly(2, 0);
        assertThat(talks.stream().map(TalkEntry.Held::unnamed)).containsExactly(3, 4);
        assertThat(figure("talk.people")).isEqualTo("2+7");
        assertThat(desk.standing(MeetingEntry.Held.class).getFirst().attendance())
                .isEqualTo(30);
        assertThat(desk.now(desk.id("account", "1", "main")).fact().about().officers())
                .hasSize(2);
    }

    @Test
    void demandsWithCellsMergedOverSeveralRows() throws IOException {
        var file = folder.resolve("民情台账.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("群众诉求台账");
            row(sheet, 0, "群众诉求台账（2018年）");
            row(sheet, 1, "序号", "收集时间", "所在村", "收集人", "反映问题", "责任单位", "转办时间", "办结时间", "办理结果");
            row(sheet, 2, 1, "5.12", "示例一村", "甲例一", "渠尾缺水", "示例水务局", "5.20", "6.1", "已疏通");
            row(sheet, 3, 2, "", "", "", "道路破损", "示例交通局", "5.21", "", "");
            for (int column : new int[] {1, 2, 3}) sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            book.write(out);
        }
        takenTwice(file);
        assertThat(figure("demand.raised")).isEqualTo("2");
        assertThat(figure("demand.settled")).isEqualTo("1");
        assertThat(desk.standing(DemandEntry.Referred.class)).hasSize(2);
        var second = desk.now(desk.id("demands", "2", "raised"));
        assertThat(second.fact().day()).isEqualTo("2018-05-12");
        assertThat(second.fact().about().village()).isEqualTo(desk.village(1));
        assertThat(List.of(desk.words(second.wordsOf(), "text"))).containsExactly("道路破损");
    }
}
