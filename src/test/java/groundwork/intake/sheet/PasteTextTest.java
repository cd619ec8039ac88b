package groundwork.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows from a clipboard become a sheet with heads and numbers. All of them are made up. */
class PasteTextTest {

    private static final String ROWS = """
            2018-05-12\t通城村\t李样甲\t入户走访\t12户\t样例：了解浇水情况，老人腿脚不便。
            2018-05-13\t通城村\t王样乙、李样甲\t政策宣讲会\t38人\t"样例：惠农政策
            第二行"
            """;

    @Test
    void rowsWithoutHeadsGetThoseTheyLookLike() {
        var pasted = PasteText.of("台账", ROWS);
        assertThat(pasted.headed()).isFalse();
        assertThat(pasted.size()).isEqualTo(2);
        assertThat(heads(pasted)).containsExactly("日期", "村", "参加人员", "活动类型", "数量", "活动内容", "编号");
        assertThat(pasted.sheet()).contains("\"样例：惠农政策\n第二行\"");
    }

    @Test
    void theSheetIsReadLikeAnyOther() {
        var again = PasteText.of("台账", PasteText.of("台账", ROWS).sheet());
        assertThat(again.headed()).isTrue();
        assertThat(again.size()).isEqualTo(2);
        assertThat(again.sheet()).isEqualTo(PasteText.of("台账", ROWS).sheet());
    }

    @Test
    void headsOfTheirOwnStayAndASerialNumberGivesWay() {
        var pasted = PasteText.of("台账", "序号\t日期\t村\t参加人员\t活动类型\n1\t5.12\t通城村\t李样甲\t走访\n");
        assertThat(pasted.headed()).isTrue();
        assertThat(heads(pasted)).containsExactly("", "日期", "村", "参加人员", "活动类型", "编号");
        assertThat(numbers(pasted).getFirst()).startsWith("P");
    }

    @Test
    void aLastingNumberIsKept() {
        var pasted = PasteText.of("台账", "编号\t日期\t村\t参加人员\t活动类型\nA7\t5.12\t通城村\t李样甲\t走访\n");
        assertThat(heads(pasted)).containsExactly("编号", "日期", "村", "参加人员", "活动类型");
        assertThat(pasted.sheet()).contains("\nA7\t");
    }

    @Test
    void whatIsPastedAgainHasTheSameNumbersAndTwoAlikeHaveTwo() {
        var row = "2018-05-12\t通城村\t李样甲\t入户走访\t3\n";
        var other = "2018-05-14\t通城村\t李样甲\t入户走访\t4\n";
        var once = numbers(PasteText.of("台账", row + row));
        assertThat(once).doesNotHaveDuplicates();
        assertThat(numbers(PasteText.of("台账", row + other + row))).containsAll(once);
        assertThat(PasteText.of("台账", "").isEmpty()).isTrue();
    }

    private static List<String> heads(PasteText pasted) {
        return Arrays.asList(pasted.sheet().lines().findFirst().orElseThrow().split("\t", -1));
    }

    private static List<String> numbers(PasteText pasted) {
        return pasted.sheet()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
    }
}
