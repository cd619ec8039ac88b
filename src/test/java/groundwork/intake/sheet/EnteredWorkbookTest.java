package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.EnteredRow;
import groundwork.intake.Problem;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnteredWorkbookTest {

    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 12, 31);

    @TempDir
    Path folder;

    private List<EnteredRow> rows(String kind, String name, String csv) throws IOException {
        try (var book = Books.csv(folder, name, csv)) {
            return Books.rows(EnteredWorkbook.of(book, EnteredWorkbook.match(book), FROM, TO), kind);
        }
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    @Test
    void aRowOfEveryType() throws IOException {
        var rows = rows("demands", "诉求.csv", """
                编号,日期,村,参加人员,农户,涉及户数,诉求内容,类别,责任单位,办理期限,办结日期,解决方式,受益数量,确认人
                D1,5.12,640221203209,"甲 一、乙二",H07,30多户,水渠不通,水利灌溉,示例局,6月1日,2018-06-20,责任单位,6000亩,
                """);
        var row = rows.getFirst();
        var values = row.values();
        assertThat(row.number()).isEqualTo("D1");
        assertThat(row.identity()).isEqualTo("demands");
        assertThat(row.row()).isEqualTo(2);
        assertThat(values.date("day")).isEqualTo("2018-05-12");
        assertThat(values.text("village")).isEqualTo("640221203209");
        assertThat(values.names("officers")).containsExactly("甲一", "乙二");
        assertThat(values.text("household")).isEqualTo("H07");
        assertThat(values.count("households")).isEqualTo(30);
        assertThat(values.choice("topic")).isEqualTo("irrigation");
        assertThat(values.date("due")).isEqualTo("2018-06-01");
        assertThat(values.decimal("benefit")).isEqualByComparingTo("6000");
        assertThat(values.choice("benefit_unit")).isEqualTo("mu");
        assertThat(values.has("confirmed_by")).isFalse();
        assertThat(Books.keys(row.problems())).containsExactly("households:at-least");
    }

    @Test
    void onlyADeadlineMayLieAfterTheProgrammeWithoutAWord() throws IOException {
        var rows = rows("demands", "诉求.csv", """
                编号,日期,村,参加人员,诉求内容,转办日期,责任单位,办理期限,办结日期
                D1,5.12,示例村,甲一,水渠不通,5.13,示例局,2019-03-31,2018-06-20
                D2,5.12,示例村,甲一,水渠不通,5.13,示例局,2017-03-31,2019-06-20
                """);
        assertThat(rows.get(0).values().date("due")).isEqualTo("2019-03-31");
        assertThat(Books.keys(rows.get(0).problems())).isEmpty();
        assertThat(Books.keys(rows.get(1).problems()))
                .containsExactlyInAnyOrder("due:date.outside", "settled:date.outside");
    }

    @Test
    void errorsSayTheCellAndNeverItsText() throws IOException {
        var row = rows("account", "台账.csv", "编号,日期,村,参加人员,活动类型,数量\n7,soon,,甲一,散步,many\n")
                .getFirst();
        assertThat(row.bad()).isTrue();
        assertThat(Books.keys(row.problems())).containsExactlyInAnyOrder("!day:date", "!kind:option", "!count:count");
        assertThat(row.problems())
                .allMatch(problem -> problem.row() == 2 && problem.sheet().equals("台账"));
        assertThat(row.problems().toString()).doesNotContain("soon", "散步", "many");
    }

    @Test
    void aLedgerWithAColumnForEachThingCountedTellsTheKindByWhatWasCounted() throws IOException {
        var rows = rows("account", "台账.csv", """
                序号,时间,地点,联络员,走访户数,发放资料(份),参加人数,征求意见(条)
                1,5.12,示例村,甲一,12户,60余份,,3
                2,5.13,示例村,甲一,,100,25,
                3,5.14,示例村,甲一,,80,,
                4,5.15,示例村,甲一,,,,
                """);
        assertThat(rows.get(0).values().choice("kind")).isEqualTo("home_visit");
        assertThat(rows.get(0).values().count("count")).isEqualTo(12);
        assertThat(rows.get(0).values().count("copies")).isEqualTo(60);
        assertThat(rows.get(0).values().count("opinions")).isEqualTo(3);
        assertThat(Books.keys(rows.get(0).problems())).containsExactly("copies:at-least", "kind:kind.derived");
        assertThat(rows.get(1).values().choice("kind")).isEqualTo("symposium");
        assertThat(rows.get(1).values().count("count")).isEqualTo(25);
        assertThat(rows.get(2).values().choice("kind")).isEqualTo("material");
        assertThat(rows.get(2).values().count("count")).isEqualTo(80);
        assertThat(Books.keys(rows.get(3).problems())).containsExactly("!kind:row.required");
    }

    @Test
    void countsWithoutNames() throws IOException {
        var rows = rows("account", "台账.csv", """
                编号,日期,村,参加人员,活动类型,农户,谈话对象,数量
                1,5.12,示例村,甲一,入户走访,12户,,
                2,5.12,示例村,甲一,入户走访,丙三、丁四等5户,,
                3,5.12,示例村,甲一,谈心谈话,,戊五,8
                4,5.12,示例村,12人,谈心谈话,,戊五,
                """);
        assertThat(rows.get(0).values().count("count")).isEqualTo(12);
        assertThat(rows.get(0).values().names("households")).isEmpty();
        assertThat(rows.get(1).values().names("households")).containsExactly("丙三", "丁四");
        assertThat(rows.get(1).values().count("count")).isEqualTo(5);
        assertThat(rows.get(2).values().count("count")).isEqualTo(8);
        assertThat(Books.keys(rows.get(3).problems())).containsExactly("!officers:names.officers");
    }

    @Test
    void examplesTotalsRemarksAndHeadsThatComeAgainAreLeftOutAndSaid() throws IOException {
        var csv = """
                编号,日期,村,参加人员,活动类型,数量
                示例,2018-05-12,示例村,示例甲,入户走访,12
                1,5.12,示例村,甲一,入户走访,12
                编号,日期,村,参加人员,活动类型,数量
                2,5.13,示例村,甲一,入户走访,8
                合计,,,,,20
                填表人：某某,,,审核：某某,,
                """;
        try (var book = Books.csv(folder, "台账.csv", csv)) {
            var entered = EnteredWorkbook.of(book, EnteredWorkbook.match(book), FROM, TO);
            assertThat(Books.rows(entered, "account"))
                    .extracting(EnteredRow::number)
                    .containsExactly("1", "2");
            assertThat(entered.count()).isEqualTo(2);
            assertThat(Books.keys(entered.passedOver()))
                    .containsExactly("passed.example", "passed.head-again", "passed.total", "passed.note");
            assertThat(entered.passedOver()).extracting(Problem::row).containsExactly(2, 4, 6, 7);
        }
    }

    @Test
    void aSheetForEachMonthFillsInTheMonthAndNumbersItsOwnRows() throws IOException {
        var file = folder.resolve("months.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            for (int month = 3; month <= 4; month++) {
                var sheet = book.newWorksheet(month + "月");
                row(sheet, 0, "2018年" + month + "月台账");
                row(sheet, 1, "序号", "日期", "村", "参加人员", "活动类型", "数量");
                row(sheet, 2, "1", "12日", "示例村", "甲一", "座谈会", "20");
                row(sheet, 3, "2", "13", "示例村", "甲一", "座谈会", "20");
            }
        }
        try (var book = Workbook.open(file, "months.xlsx")) {
            var rows = Books.rows(EnteredWorkbook.of(book), "account");
            assertThat(rows)
                    .extracting(EnteredRow::identity)
                    .containsExactly("account/3月", "account/3月", "account/4月", "account/4月");
            assertThat(rows.stream().map(row -> row.values().date("day").toString()))
                    .containsExactly("2018-03-12", "2018-03-13", "2018-04-12", "2018-04-13");
            assertThat(Books.keys(rows.get(1).problems())).containsExactly("day:date.day-only");
        }
    }

    @Test
    void cellsMergedOverSeveralRowsHoldForEachButAreCountedOnce() throws IOException {
        var file = folder.resolve("merged.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            row(sheet, 0, "编号", "日期", "村", "参加人员", "活动类型", "农户", "发放资料（份）");
            row(sheet, 1, "5", "5.12", "示例村", "甲一", "入户走访", "丙三", "60");
            row(sheet, 2, "", "", "", "", "", "丁四", "");
            row(sheet, 3, "6", "5.13", "示例村", "甲一", "入户走访", "戊五", "");
            for (int column : new int[] {0, 1, 2, 3, 4, 6}) {
                sheet.range(1, column, 2, column).merge();
            }
        }
        try (var book = Workbook.open(file, "merged.xlsx")) {
            var rows = Books.rows(EnteredWorkbook.of(book, EnteredWorkbook.match(book), FROM, TO), "account");
            assertThat(rows).extracting(EnteredRow::number).containsExactly("5", "5.2", "6");
            assertThat(rows).noneMatch(EnteredRow::bad);
            assertThat(rows.get(1).values().date("day")).isEqualTo("2018-05-12");
            assertThat(rows.get(1).values().names("households")).containsExactly("丁四");
            assertThat(rows.get(1).values().count("copies")).isNull();
        }
    }

    @Test
    void headsThatSayTenThousandYuanMultiply() throws IOException {
        var rows = rows("account", "台账.csv", "编号,日期,村,参加人员,活动类型,金额（万元）\n1,5.12,示例村,甲一,借用物资,2\n");
        assertThat(rows.getFirst().values().decimal("amount")).isEqualByComparingTo("20000");
    }

    @Test
    void aBookWithTimes() throws IOException {
        var row = rows("book", "签到簿.csv", "序号,日期,签到,签退,姓名,地点\n1,5.12,8:30,下午5点,甲一,示例村\n")
                .getFirst();
        assertThat(row.values().time("signed_in")).isEqualTo(LocalTime.of(8, 30));
        assertThat(row.values().time("signed_out")).isEqualTo(LocalTime.of(17, 0));
        assertThat(row.bad()).isFalse();
    }

    @Test
    void reliefTakesTheUnitFromBehindTheNumber() throws IOException {
        var row = rows("relief", "慰问.csv", "编号,日期,村,慰问对象,慰问品,数量,事由\n1,7.1,示例村,丙三,化肥,2袋,七一\n")
                .getFirst();
        assertThat(row.values().choice("goods")).isEqualTo("fertiliser");
        assertThat(row.values().choice("unit")).isEqualTo("bag");
        assertThat(row.values().decimal("quantity")).isEqualByComparingTo("2");
        assertThat(row.values().choice("occasion")).isEqualTo("july_first");
    }

    @Test
    void rowsWithoutANumberOfTheirOwn() throws IOException {
        var rows = rows("account", "台账.csv", "编号,日期,村,参加人员,活动类型\n,5.12,示例村,甲一,讲座\n2,5.12,示例村,甲一,讲座\n");
        assertThat(Books.keys(rows.getFirst().problems())).containsExactly("!number:row.number-missing");
        var without = rows("account", "台账.csv", "日期,村,参加人员,活动类型\n5.12,示例村,甲一,讲座\n5.13,示例村,甲一,讲座\n");
        assertThat(without).extracting(EnteredRow::number).containsExactly("row 2", "row 3");
        assertThat(Books.keys(without.get(0).problems())).containsExactly("row.no-numbers");
        assertThat(without.get(1).problems()).isEmpty();
    }

    private static final String PLAN = """
            项目,内容,不少于
            县代码,640221,
            简称, pingluo-archives-2018 ,
            活动名称,某活动,
            活动类型,下基层活动,
            开始日期,2018年1月1日,
            结束日期,2018.12.31,
            牵头单位,示例局,
            目标,visit.households,30户
            目标,material.copies,
            目标,many things,3
            不足,经费有限,
            下步打算,回头看,
            心情,很好,
            """;

    @Test
    void aPlanByItems() throws IOException {
        try (var book = Books.csv(folder, "活动方案.csv", PLAN)) {
            var entered = EnteredWorkbook.of(book);
            var plan = entered.plan();
            assertThat(plan.values().text("county")).isEqualTo("640221");
            assertThat(plan.values().text("slug")).isEqualTo("pingluo-archives-2018");
            assertThat(plan.values().choice("kind")).isEqualTo("grassroots_work");
            assertThat(plan.values().date("from")).isEqualTo("2018-01-01");
            assertThat(plan.targets()).hasSize(1);
            assertThat(plan.targets().getFirst().figure()).isEqualTo("visit.households");
            assertThat(plan.targets().getFirst().atLeast()).isEqualByComparingTo(BigDecimal.valueOf(30));
            assertThat(plan.deficiencies()).containsExactly("经费有限");
            assertThat(plan.promises()).containsExactly("回头看");
            assertThat(Books.keys(entered.planProblems()))
                    .containsExactly("!value:plan.figure", "item:plan.unknown-item");
        }
    }

    @Test
    void aPlanWithoutHeadsAndAPlanInOneRow() throws IOException {
        try (var book = Books.csv(folder, "plan.csv", PLAN.substring(PLAN.indexOf('\n') + 1))) {
            assertThat(EnteredWorkbook.of(book).plan().values().date("to")).isEqualTo("2018-12-31");
        }
        var wide = "County code,Short name,Title,From,To\n640221,x-1,A title,1 Jan 2018,2018-12-31\n";
        try (var book = Books.csv(folder, "plan.csv", wide)) {
            assertThat(EnteredWorkbook.of(book).plan().values().text("title")).isEqualTo("A title");
        }
    }

    @Test
    void whatAPlanMustSay() throws IOException {
        var bad = "County code,Short name,Title,From,To\n6402,X 1,,2018-12-31,2018-01-01\n";
        try (var book = Books.csv(folder, "plan.csv", bad)) {
            var entered = EnteredWorkbook.of(book);
            assertThat(entered.plan()).isNull();
            assertThat(Books.keys(entered.planProblems()))
                    .containsExactlyInAnyOrder(
                            "!title:row.required", "!county:plan.county", "!slug:plan.slug", "!to:date.backwards");
        }
    }
}
