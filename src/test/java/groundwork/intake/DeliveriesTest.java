package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What {@code bin/groundwork import} says and does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class DeliveriesTest {

    private static final String HEADS = "序号,日期,村,参加人员,活动类型,数量\n";

    @Autowired
    Deliveries deliveries;

    @Autowired
    FirstStart firstStart;

    @TempDir
    Path folder;

    private int code;

    @BeforeEach
    void anAdministrator() {
        firstStart.demo(640221);
    }

    private String deliver(String slug, String rows, boolean goodRows, Match match) throws IOException {
        var plan = "#活动方案\n项目,内容\n县代码,640221\n简称," + slug + "\n活动名称,样例活动\n开始日期,2018-01-01\n结束日期,2018-12-31\n";
        var file = Reception.workbook(folder.resolve("样例.xlsx"), plan + "#台账\n" + HEADS + rows);
        var said = new StringWriter();
        code = deliveries.deliver(file, goodRows, match, new PrintWriter(said, true));
        return said.toString();
    }

    private static String row(int number, int count) {
        return number + ",2018-05-12,640221203209,甲例一,政策宣讲会," + count + "\n";
    }

    @Test
    void shiftedNumbersStopItUntilSomebodyHasChosen() throws IOException {
        deliver("deliveries-shift", row(1, 10) + row(2, 20) + row(3, 30), false, null);
        var shifted = row(1, 10) + row(2, 15) + row(3, 20) + row(4, 30);
        assertThat(deliver("deliveries-shift", shifted, false, null))
                .contains("台账: 2 rows stand under another number", "--match content", "Nothing was imported");
        assertThat(code).isEqualTo(1);
        assertThat(deliver("deliveries-shift", shifted, false, Match.CONTENT)).contains("1 entries added, 4 there");
        assertThat(code).isZero();
        assertThat(deliver("deliveries-shift", shifted, false, null)).contains("0 entries added, 5 there");
    }

    @Test
    void missingRowsAreTold() throws IOException {
        deliver("deliveries-missing", row(1, 10) + row(2, 20), false, null);
        assertThat(deliver("deliveries-missing", row(1, 10), false, null))
                .contains("1 rows of an earlier workbook are not in this one", "台账 no. 2");
        assertThat(code).isZero();
    }

    @Test
    void withBadRowsNothingComesInUnlessTheGoodOnesAreWanted() throws IOException {
        var rows = row(1, 10) + "2,没有日期,640221203209,甲例一,政策宣讲会,5\n";
        assertThat(deliver("deliveries-bad", rows, false, null)).contains("Nothing was imported", "--good-rows");
        assertThat(code).isEqualTo(1);
        assertThat(deliver("deliveries-bad", rows, true, null)).contains("2 entries added", "1 rows left out");
        assertThat(code).isZero();
    }
}
