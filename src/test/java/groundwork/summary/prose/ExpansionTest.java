package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpansionTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final Records zh =
            new Records(Language.ZH).count("a.n", 6).count("b.n", 0).count("c.n", 34);
    private final Records en =
            new Records(Language.EN).count("a.n", 6).count("b.n", 0).count("c.n", 34);

    @Test
    void aSentenceWhoseFiguresAreAllZeroIsLeftOut() {
        assertThat(said(zh, "共{b.n}件。")).isEmpty();
        assertThat(said(zh, "共{a.n}件，办结{b.n}件。")).isEqualTo("共{a.n}件，办结{b.n}件。");
        assertThat(said(zh, "严格执行规定。")).isEqualTo("严格执行规定。");
    }

    @Test
    void whoWasOnlyCountedIsSomethingToo() {
        zh.count("d.n", 0, 12);
        assertThat(said(zh, "走访{d.n|unnamed}。")).isEqualTo("走访{d.n|unnamed}。");
    }

    @Test
    void clausesOfARowAreLeftOutOneByOne() {
        assertThat(said(zh, "先后[举办{a.n}场；办结{b.n}件；走访{c.n}户]。")).isEqualTo("先后举办{a.n}场，走访{c.n}户。");
        assertThat(said(zh, "其中[干部{a.n}人、党员{b.n}人、村民{c.n}人]。")).isEqualTo("其中干部{a.n}人、村民{c.n}人。");
        assertThat(said(zh, "先后[办结{b.n}件；确认{b.n}件]。")).isEmpty();
        assertThat(said(en, "There were [{a.n} forums; {b.n} demands; {c.n} homes; {a.n} lectures]."))
                .isEqualTo("There were {a.n} forums, {c.n} homes and {a.n} lectures.");
        assertThat(said(en, "Forms: {a.n}[, and {b.n} came back].")).isEqualTo("Forms: {a.n}.");
        assertThat(said(en, "Forms: {a.n}[, and {c.n} came back].")).isEqualTo("Forms: {a.n}, and {c.n} came back.");
    }

    @Test
    void aFactThatNobodyRecordedTakesItsSentenceAlong() {
        zh.fact("document", "实施方案");
        assertThat(said(zh, "根据{document}[（{number}）]精神，开展活动。")).isEqualTo("根据{document}精神，开展活动。");
        assertThat(said(zh, "要求：{requirements}。")).isEmpty();
        assertThat(said(zh, "{village}有{a.n}户。")).isEmpty();
    }

    @Test
    void allPartsOfAFigure() {
        zh.count("relief.goods:rice", 10).count("relief.goods:oil", 2);
        assertThat(said(zh, "送去{relief.goods:*|named}。"))
                .isEqualTo("送去{relief.goods:rice|named}、{relief.goods:oil|named}。");
        assertThat(said(zh, "送去{other.goods:*|named}。")).isEmpty();
        assertThat(said(zh, "惠及[{other.goods:*|named}；户数{a.n}]。")).isEqualTo("惠及户数{a.n}。");
    }

    @Test
    void aParagraphForEachVillage() {
        zh.count("village.mu@640221203209", 8258)
                .each(
                        Each.VILLAGE,
                        new Known.Item("640221203209", 640221203209L, null),
                        new Known.Item("640221203210", 640221203210L, null));
        var pattern = new Template.Pattern("doing.profile", Each.VILLAGE, List.of("耕地{village.mu}亩。"));
        assertThat(new Expansion(zh).expand(pattern))
                .containsExactly(
                        new Expansion.Paragraph("doing.profile/640221203209", "耕地{village.mu@640221203209}亩。"));
    }

    @Test
    void pointsAreNumberedAndCasesNameTheirDemand() {
        zh.fact("note@" + ONE, "方法单一").fact("note@" + TWO, "资金有限");
        zh.each(Each.DEFICIENCY, new Known.Item("1", null, ONE), new Known.Item("2", null, TWO));
        assertThat(new Expansion(zh).expand(new Template.Pattern("d.n", Each.DEFICIENCY, List.of("{point}{note}。"))))
                .extracting(Expansion.Paragraph::prose)
                .containsExactly("一是{note@" + ONE + "}。", "二是{note@" + TWO + "}。");
        zh.fact("demand.case:" + ONE, "一户反映……");
        zh.each(Each.CASE, new Known.Item(ONE.toString(), null, null));
        assertThat(new Expansion(zh).expand(new Template.Pattern("s.c", Each.CASE, List.of("{demand.case}"))))
                .extracting(Expansion.Paragraph::prose)
                .containsExactly("{demand.case:" + ONE + "}");
    }

    private static String said(Records records, String sentence) {
        return new Expansion(records).sentence(sentence, null);
    }
}
