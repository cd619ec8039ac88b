package groundwork.summary.document;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import groundwork.summary.prose.Each;
import groundwork.summary.prose.Known;
import groundwork.summary.prose.Records;
import groundwork.summary.prose.Run;
import groundwork.summary.prose.Template;
import groundwork.summary.prose.TemplateFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final Template TEMPLATE = TemplateFile.read("""
            title: {bureau}总结
            subtitle: 全年

            == leading | 加强领导
            -- leading.plan | 制定方案
            (plan)
            召开会议{a.n}次。
            严格要求。

            -- leading.policy | 政策宣讲
            (told)
            发放资料{b.n}份。

            == doing | 扎实开展
            (first)
            走访{c.n}户。

            (second)
            全面推进。

            == deficiencies | 存在不足
            (note) each deficiency
            {point}{note}。
            """);

    private final Records known = new Records(Language.ZH)
            .fact("bureau", "某局")
            .count("a.n", 6)
            .count("b.n", 540)
            .count("c.n", 34);
    private final Map<String, Edit> edits = new LinkedHashMap<>();

    @Test
    void headingsAreNumberedAndEmptyPartsAreLeftOut() {
        var document = compose();
        assertThat(document.title().text()).isEqualTo("某局总结");
        assertThat(headings(document)).containsExactly("一、加强领导", "（一）制定方案", "（二）政策宣讲", "二、扎实开展");
        assertThat(document.empty()).extracting(Document.Empty::part).containsExactly("leading", "deficiencies");
        known.count("b.n", 0);
        assertThat(headings(compose())).containsExactly("一、加强领导", "制定方案", "二、扎实开展");
    }

    @Test
    void anEditedParagraphStaysAndItsFiguresGoOn() {
        edit("doing.first", "doing", "全年走访{c.n|more}户，参加约200人。", fingerprint("doing.first"));
        assertThat(text("doing.first")).isEqualTo("全年走访30余户，参加约200人。");
        known.count("c.n", 47);
        assertThat(text("doing.first")).isEqualTo("全年走访40余户，参加约200人。");
        assertThat(compose().loose()).extracting(Document.Loose::number).containsExactly("200");
        assertThat(compose().cited()).contains("c.n");
        assertThat(paragraph("doing.first").edited()).isTrue();
        assertThat(paragraph("doing.first").outdated()).isFalse();
    }

    @Test
    void aNewTemplateNeverOverwritesWhatWasEdited() {
        edit("doing.first", "doing", "我们自己的话。", "another fingerprint");
        assertThat(text("doing.first")).isEqualTo("我们自己的话。");
        assertThat(paragraph("doing.first").outdated()).isTrue();
        edit("doing.dropped", "doing", "模板已经没有这一段。", "x");
        edit("gone.dropped", "gone", "模板已经没有这一部分。", "x");
        assertThat(text("doing.dropped")).isEqualTo("模板已经没有这一段。");
        assertThat(text("gone.dropped")).isEqualTo("模板已经没有这一部分。");
    }

    @Test
    void whatWasEditedStaysWhenItsTemplateHasNothingToSay() {
        edit("leading.policy.told", "leading.policy", "资料已送到各户。", fingerprint("leading.policy.told"));
        known.count("b.n", 0);
        assertThat(text("leading.policy.told")).isEqualTo("资料已送到各户。");
    }

    @Test
    void paragraphsAreAddedRemovedAndMoved() {
        edits.put("own", Edit.none("own").text("新加一段。", null).placed("doing", 1500));
        assertThat(keys("doing")).containsExactly("doing.first", "own", "doing.second");
        edits.put("doing.first", Edit.none("doing.first").leftOut());
        assertThat(keys("doing")).containsExactly("own", "doing.second");
        edits.put("doing.second", Edit.none("doing.second").placed("doing", 1200));
        assertThat(keys("doing")).containsExactly("doing.second", "own");
        edits.put("doing.second", Edit.none("doing.second").placed("leading.plan", 5000));
        assertThat(keys("leading.plan")).containsExactly("leading.plan.plan", "doing.second");
        assertThat(text("doing.second")).isEqualTo("全面推进。");
    }

    @Test
    void restoredMeansAsTheTemplateSays() {
        edits.put("doing.first", Edit.none("doing.first").text("改过。", "x").restored());
        assertThat(text("doing.first")).isEqualTo("走访34户。");
        assertThat(paragraph("doing.first").edited()).isFalse();
    }

    @Test
    void titleAndHeadingsCanBeEdited() {
        edits.put("title", Edit.none("title").text("关于{bureau}活动的总结", null));
        edits.put("doing", Edit.none("doing").text("真抓实干", null));
        assertThat(compose().title().text()).isEqualTo("关于某局活动的总结");
        assertThat(headings(compose())).contains("二、真抓实干");
        assertThat(compose().paragraphs()).extracting(Paragraph::key).doesNotContain("title", "doing");
    }

    @Test
    void namesAreMaskedWhereverTheyWereTyped() {
        edit("doing.first", "doing", "李某某家已解决。", "x");
        known.fact("note@00000000-0000-0000-0000-000000000001", "李某某反映不足");
        known.each(
                Each.DEFICIENCY,
                new Known.Item("1", null, java.util.UUID.fromString("00000000-0000-0000-0000-000000000001")));
        var text = compose().paragraphs().map(Paragraph::text).toList();
        assertThat(text).noneMatch(paragraph -> paragraph.contains("李某某")).anyMatch(p -> p.contains("李**"));
        assertThat(compose().paragraphs().flatMap(p -> p.runs().stream()))
                .anyMatch(run -> run instanceof Run.Recorded fact && fact.text().equals("李**反映不足"));
    }

    private void edit(String key, String part, String text, String fingerprint) {
        edits.put(key, Edit.none(key).text(text, fingerprint).placed(part, key.equals("doing.first") ? 1000 : 9000));
    }

    private Document compose() {
        return Composer.compose(TEMPLATE, edits, known, text -> text.replace("李某某", "李**"));
    }

    private static String fingerprint(String key) {
        return TEMPLATE.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .filter(pattern -> pattern.key().equals(key))
                .findFirst()
                .orElseThrow()
                .fingerprint();
    }

    private Paragraph paragraph(String key) {
        return compose()
                .paragraphs()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key) {
        return paragraph(key).text();
    }

    private List<String> keys(String part) {
        return compose().sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.inner().stream()))
                .filter(section -> section.id().equals(part))
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::key)
                .toList();
    }

    private static List<String> headings(Document document) {
        return document.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.inner().stream()))
                .map(section -> section.number() + section.heading().text())
                .toList();
    }
}
