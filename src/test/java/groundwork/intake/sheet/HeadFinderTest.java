package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadFinderTest {

    @TempDir
    Path folder;

    private Matching csv(String name, String text) throws IOException {
        try (var book = Books.csv(folder, name, text)) {
            return HeadFinder.match(book.sheets().getFirst());
        }
    }

    interface Fill {
        void fill(Worksheet sheet);
    }

    private Matching xlsx(String tab, Fill fill) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            fill.fill(book.newWorksheet(tab));
        }
        try (var book = Workbook.open(file, "book.xlsx")) {
            return HeadFinder.match(book.sheets().getFirst());
        }
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    /** Our column by the number of the sheet's. */
    private static Map<Integer, String> keys(Matching matching) {
        var keys = new TreeMap<Integer, String>();
        matching.heads().stream()
                .filter(head -> head.key() != null)
                .forEach(head -> keys.put(head.column(), head.key()));
        return keys;
    }

    @Test
    void aBureausOwnAccountBelowItsTitle() throws IOException {
        var matching = xlsx("Sheet1", sheet -> {
            row(sheet, 0, "某局2018年下基层活动台账");
            sheet.range(0, 0, 0, 6).merge();
            row(sheet, 1, "填报单位：某局");
            row(sheet, 2, "序号", "时间", "地点", "联络员", "走访户数", "发放资料(份)", "参加人数", "天气");
            row(sheet, 3, "1", "5.12", "示例村", "甲一", "12户", "60", "", "晴");
        });
        assertThat(matching.kind().key()).isEqualTo("account");
        assertThat(matching.lastHeadRow()).isEqualTo(3);
        assertThat(keys(matching))
                .isEqualTo(Map.of(
                        1, "number", 2, "day", 3, "village", 4, "officers", 5, "visited", 6, "copies", 7, "attended"));
        assertThat(matching.unmatched()).extracting(HeadCell::text).containsExactly("天气");
        assertThat(matching.year()).isEqualTo(2018);
        assertThat(matching.missing()).extracting(Column::key).containsExactly("kind");
    }

    @Test
    void headsInTwoRowsAreJoined() throws IOException {
        var matching = xlsx("台账", sheet -> {
            row(sheet, 0, "台账");
            sheet.range(0, 0, 0, 5).merge();
            row(sheet, 1, "编号", "日期", "村", "参加人员", "走访", "", "活动内容");
            row(sheet, 2, "", "", "", "", "户数", "人数", "");
            sheet.range(1, 4, 1, 5).merge();
            for (int column : new int[] {0, 1, 2, 3, 6}) {
                sheet.range(1, column, 2, column).merge();
            }
            row(sheet, 3, "1", "5.12", "示例村", "甲一", "12", "30", "走访");
        });
        assertThat(matching.lastHeadRow()).isEqualTo(3);
        assertThat(keys(matching))
                .containsEntry(1, "number")
                .containsEntry(4, "officers")
                .containsEntry(5, "visited")
                .containsEntry(7, "text");
        assertThat(matching.heads().get(5).text()).isEqualTo("走访人数");
    }

    @Test
    void headsInTwoRowsOfACsvWithoutMerges() throws IOException {
        var matching = csv("台账.csv", "编号,日期,村,参加人员,走访,,内容\n,,,,户数,人数,\n1,5.12,示例村,甲一,12,30,x\n");
        assertThat(matching.lastHeadRow()).isEqualTo(2);
        assertThat(keys(matching)).containsEntry(5, "visited").containsEntry(7, "text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人员.csv|编号,姓名,单位,职务,联系电话,活动职责|people",
                "x.csv|No.,Name,Unit,Duty,Phone,Role in the programme|people",
                "x.csv|序号,村名,村民小组数,户数,耕地面积(亩),存在问题|villages",
                "x.csv|编号,村,组,门牌号,户主姓名,家庭人口,困难原因,联络员|households",
                "x.csv|序号,日期,签到时间,签退时间,姓名,地点,事由|book",
                "签到簿.csv|序号,日期,姓名,地点|book",
                "x.csv|编号,提出时间,诉求人,诉求内容,责任单位,办理期限,办结时间,办理结果|demands",
                "x.csv|序号,帮扶干部,帮扶对象,村,结对时间,帮扶措施|pairings",
                "x.csv|序号,慰问时间,村,慰问对象,慰问品,数量,单位|relief",
                "x.csv|County code,Short name,Title,From,To,Leading unit|plan",
                "x.csv|项目,内容,不少于|plan",
                "x.csv|Village,Date,Kind,Officers,No.,Copies handed out,Topic|account",
            })
    void everyKindOfSheetIsKnownByItsHeads(String name, String heads, String kind) throws IOException {
        var matching = csv(name, heads + "\n" + heads.replaceAll("[^,]+", "x1") + "\n");
        assertThat(matching.kind()).isNotNull();
        assertThat(matching.kind().key()).isEqualTo(kind);
        assertThat(matching.confidence()).isGreaterThan(0.6);
    }

    @Test
    void aSheetThatIsNoneOfOursIsLeftOut() throws IOException {
        assertThat(csv("menu.csv", "菜名,价格\n面,12\n").kind()).isNull();
        assertThat(csv("x.csv", "1,2,3\n4,5,6\n").kind()).isNull();
    }

    @Test
    void aPersonMayChangeWhatWasMatchedAndTheSameHeadsAreKnownAgain() throws IOException {
        var matching = csv("台账.csv", "编号,日期,村,参加人员,类型,某列\n1,5.12,x,y,走访,3\n");
        assertThat(matching.unmatched()).extracting(HeadCell::column).containsExactly(6);
        var changed = matching.with(
                matching.kind(), Map.of(1, "number", 2, "day", 3, "village", 4, "officers", 6, "count", 9, "x"));
        assertThat(changed.head("count").orElseThrow().column()).isEqualTo(6);
        assertThat(changed.head("kind")).isEmpty();
        assertThat(matching.with(null, Map.of()).kind()).isNull();
        var again = csv("other.csv", "编号,日期,村,参加人员,类型,某列\n7,1.1,a,b,座谈,1\n");
        assertThat(again.fingerprint()).isEqualTo(matching.fingerprint()).isEqualTo(changed.fingerprint());
        assertThat(csv("x.csv", "编号,日期,村,参加人员,某列,类型\n1,5.12,x,y,走访,3\n").fingerprint())
                .isNotEqualTo(matching.fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "1月,,1",
        "一月,,1",
        "十二月,,12",
        "十月,,10",
        "3月份,,3",
        "2018年3月,2018,3",
        "18年3月,2018,3",
        "2018-03,2018,3",
        "201803,2018,3",
        "Jan,,1",
        "January 2018,2018,1",
        "Sept 2018,2018,9",
        "2018,2018,",
        "2018年,2018,",
        "台账,,",
        "Mayor,,",
        "Market,,",
        "1月-3月,,",
        "腊月,,",
        "Sheet1,,",
        "13月,,",
    })
    void tabsNamedAfterAMonth(String tab, Integer year, Integer month) {
        assertThat(Period.parse(tab)).isEqualTo(new Period(year, month));
    }
}
