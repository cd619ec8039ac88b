package groundwork.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.figure.Extent;
import groundwork.frame.Language;
import groundwork.frame.Refusal;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.summary.document.Document;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Section;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.main.lazy-initialization=true")
@OnFreshDatabase
class ParagraphsTest {

    private static final String TOLD = "leading.policy.told";
    private static final String TALKS = "doing.research.talks";

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Summaries summaries;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    FirstStart firstStart;

    private Year year;
    private Extent extent;

    @BeforeEach
    void aYear() {
        firstStart.demo(Year.COUNTY);
        var slug = "paragraphs-" + UUID.randomUUID().toString().substring(0, 8);
        year = new Year(new Office(ledger, scopes, Year.COUNTY), units, slug, ProgrammeKind.GRASSROOTS_WORK);
        year.forums(6);
        year.leaflets(540);
        year.talks(23);
        year.visits(34, 0);
        extent = summaries.extent(year.scope(), slug);
    }

    @Test
    void anEditedParagraphSurvivesNewFiguresAndItsFiguresDoToo() {
        write(TOLD, 0, "全年开会{meeting.forums}场，发资料{material.copies|more}份，约200人参加。");
        assertThat(text(TOLD)).isEqualTo("全年开会6场，发资料500余份，约200人参加。");
        year.forums(2);
        year.leaflets(100);
        assertThat(text(TOLD)).isEqualTo("全年开会8场，发资料600余份，约200人参加。");
        assertThat(document().loose()).extracting(Document.Loose::number).containsExactly("200");
        assertThat(summaries.read(year.scope(), extent).in(Language.EN).loose()).isEmpty();
        assertThat(find(TOLD).outdated()).isFalse();
    }

    @Test
    void whoSawAnOlderOneIsRefusedAndNothingIsLost() {
        write(TOLD, 0, "甲写的。");
        assertThatThrownBy(() -> write(TOLD, 0, "乙写的。"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThat(text(TOLD)).isEqualTo("甲写的。");
        write(TOLD, 1, "甲乙写的。");
        assertThat(text(TOLD)).isEqualTo("甲乙写的。");
        assertThatThrownBy(() -> undo(TOLD, 1)).isInstanceOf(Refusal.class);
        undo(TOLD, 2);
        assertThat(text(TOLD)).isEqualTo("甲写的。");
    }

    @Test
    void theTemplatesOwnTextIsNoEdit() {
        var template = find(TOLD).original().prose();
        assertThat(write(TOLD, 0, template)).isZero();
        write(TOLD, 0, "改过。");
        write(TOLD, 1, template);
        assertThat(find(TOLD).edited()).isFalse();
        write(TOLD, 2, "又改。");
        paragraphs.restore(year.scope(), extent, Language.ZH, TOLD, 3);
        assertThat(text(TOLD)).contains("召开政策宣讲座谈会6场");
    }

    @Test
    void whatIsLeftOutIsPutBackAsItWas() {
        write(TALKS, 0, "谈心{talk.people}人。");
        int now = paragraphs.leaveOut(year.scope(), extent, Language.ZH, TALKS, 1);
        assertThat(document().paragraphs()).extracting(Paragraph::key).doesNotContain(TALKS);
        assertThat(document().leftOut()).extracting(Paragraph::text).containsExactly("谈心23人。");
        paragraphs.putBack(year.scope(), extent, Language.ZH, TALKS, now);
        assertThat(text(TALKS)).isEqualTo("谈心23人。");
        assertThat(document().leftOut()).isEmpty();
    }

    @Test
    void paragraphsAreAddedAndMoveOverHeadings() {
        var own = paragraphs.add(year.scope(), extent, Language.ZH, "leading.policy", TOLD, "自己写的\n一段。");
        assertThat(text(own)).isEqualTo("自己写的一段。");
        assertThat(keys("leading.policy")).containsSubsequence(TOLD, own);
        int now = move(own, 1, true);
        assertThat(keys("leading.policy")).containsSubsequence(own, TOLD);
        now = move(own, now, true);
        assertThat(keys("leading.plan").getLast()).isEqualTo(own);
        now = move(own, now, false);
        assertThat(keys("leading.policy").getFirst()).isEqualTo(own);
        assertThat(move(keys("leading.plan").getFirst(), 0, true)).isEqualTo(1);
        assertThat(keys("leading")).hasSize(1);
        assertThat(move(keys("leading").getFirst(), 1, true))
                .as("nowhere further")
                .isEqualTo(1);
        undo(own, now);
        undo(own, now + 1);
        assertThatThrownBy(() -> paragraphs.add(year.scope(), extent, Language.ZH, "nowhere", null, "x"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNarrowedSummaryIsOneOfItsOwn() {
        var may = extent.within(Year.MAY, Year.MAY.plusDays(1));
        write(TOLD, 0, "全年的话。");
        paragraphs.write(year.scope(), may, Language.ZH, TOLD, 0, "五月{meeting.forums}场，{period}。");
        assertThat(text(TOLD)).isEqualTo("全年的话。");
        var narrowed = summaries.read(year.scope(), may).in(Language.ZH);
        assertThat(narrowed.find(TOLD).orElseThrow().text()).isEqualTo("五月2场，2018年5月14日至5月15日。");
        assertThat(narrowed.subtitle().text()).isEqualTo("2018年5月14日至5月15日");
        var elsewhere = summaries.read(year.scope(), extent.in(640221203210L)).in(Language.ZH);
        assertThat(elsewhere.cited()).doesNotContain("meeting.forums");
    }

    @Test
    void casesAreToldAsChosenAndByRankAgain() {
        var road = year.raised("道路", "", Topic.ROADS, "路坏了");
        year.settled(road, Means.OWN, "修好了", null);
        var school = year.raised("学费", "王样例", Topic.SCHOOLING, "没有着落");
        year.settled(school, Means.PAIRING, "结对", null);
        assertThat(told()).containsExactly(school, road);
        summaries.tell(year.scope(), extent, List.of(road, school));
        assertThat(told()).containsExactly(road, school);
        assertThat(summaries.chosen(year.scope(), extent)).isTrue();
        summaries.tell(year.scope(), extent, List.of());
        assertThat(told()).isEmpty();
        summaries.tell(year.scope(), extent, null);
        assertThat(told()).containsExactly(school, road);
        assertThat(summaries.chosen(year.scope(), extent)).isFalse();
    }

    @Test
    void everythingThatCanBeCitedHasANameOfItsOwnInBothLanguages() {
        year.note(new groundwork.ledger.ProgrammeEntry.DeficiencyFound(), "方法偏传统。");
        var summary = summaries.read(year.scope(), extent);
        for (var language : Language.values()) {
            var spoken = summaries.spoken(summary, language);
            summary.in(language).paragraphs().forEach(paragraph -> {
                var said = spoken.said(paragraph.prose());
                assertThat(said).doesNotContainPattern("\\{[a-z_]+\\.[a-z_.:]+[|}]");
                assertThat(spoken.read(said)).isEqualTo(paragraph.prose());
            });
            assertThat(summaries.facts(summary, language)).containsKeys("bureau", "period", "village@" + Year.VILLAGE);
        }
    }

    private int write(String key, int seen, String prose) {
        return paragraphs.write(year.scope(), extent, Language.ZH, key, seen, prose);
    }

    private int move(String key, int seen, boolean up) {
        return paragraphs.move(year.scope(), extent, Language.ZH, key, seen, up);
    }

    private void undo(String key, int revision) {
        paragraphs.undo(year.scope(), extent, Language.ZH, key, revision);
    }

    private List<UUID> told() {
        return summaries.read(year.scope(), extent).told().stream()
                .map(one -> one.demand())
                .toList();
    }

    private Document document() {
        return summaries.read(year.scope(), extent).in(Language.ZH);
    }

    private Paragraph find(String key) {
        return document().find(key).orElseThrow();
    }

    private String text(String key) {
        return find(key).text();
    }

    private List<String> keys(String part) {
        return document().parts().stream()
                .filter(section -> section.id().equals(part))
                .map(Section::paragraphs)
                .flatMap(List::stream)
                .map(Paragraph::key)
                .toList();
    }
}
