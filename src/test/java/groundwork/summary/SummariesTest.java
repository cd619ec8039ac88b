package groundwork.summary;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.Language;
import groundwork.ledger.Benefit;
import groundwork.ledger.Benefit.Measure;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Summary;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.main.lazy-initialization=true")
@OnFreshDatabase
class SummariesTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Summaries summaries;

    @Autowired
    FirstStart firstStart;

    private Year year;

    @BeforeEach
    void aYear() {
        firstStart.demo(Year.COUNTY);
        year = new Year(
                new Office(ledger, scopes, Year.COUNTY),
                units,
                "year-" + UUID.randomUUID().toString().substring(0, 8),
                ProgrammeKind.GRASSROOTS_WORK);
    }

    @Test
    void theTextCitesWhatTheLedgerHolds() {
        year.forums(6);
        year.leaflets(540);
        year.visits(34, 12);
        year.profile();
        var zh = text(Language.ZH);
        assertThat(zh)
                .contains("召开政策宣讲座谈会6场，发放宣传资料500余份，入户走访30余户（另计12户未记名）")
                .contains("通伏乡通城村现有村民小组8个，农户484户，耕地8,258.8亩。")
                .contains("需要解决的问题主要是：渠系末端，灌溉困难。")
                .contains("选派联络员1人")
                .contains("活动要求：联系一个村。")
                .contains("2018年1月1日至12月31日在通伏乡通城村组织开展“2018年下基层活动”。")
                .doesNotContain("收集", "组长", "{");
        var en = text(Language.EN);
        assertThat(en)
                .contains("6 policy forums, more than 500 copies of publicity material and home visits to more than 30"
                        + " households (and 12 households counted without names)")
                .contains("The Bureau named 1 liaison officer and")
                .doesNotContain("{");
    }

    @Test
    void everyFigureIsOfOnePositionAndNamesItsEntries() {
        year.forums(6);
        year.visits(3, 0);
        var summary = summaries.whole(year.scope(), extent());
        assertThat(summary.figures()).allMatch(figure -> figure.value().position() == summary.position());
        var forums = summary.figure("meeting.forums").orElseThrow();
        assertThat(forums.evidence().entries()).hasSize(6).isSorted();
        assertThat(forums.atLeast()).isEqualByComparingTo(BigDecimal.valueOf(6));
        assertThat(forums.met()).isTrue();
        assertThat(forums.cited()).isTrue();
        assertThat(summary.figures())
                .extracting(f -> f.key())
                .contains("meeting.meetings:policy_forum", "programme.villages");
    }

    @Test
    void casesAreToldOnceOfEachSortWithNamesMasked() {
        var pump = year.raised("浇水难", "马样例", Topic.IRRIGATION, "六队渠尾浇不上水");
        year.enter(new DemandEntry.Referred(pump, year.water, null));
        year.settled(pump, Means.UNIT, "借来水泵", new Benefit(BigDecimal.valueOf(6000), Measure.MU));
        var school = year.raised("学费", "王样例", Topic.SCHOOLING, "孙子学费没有着落，马样例家也一样。");
        year.settled(school, Means.PAIRING, "结对解决学费", null);
        year.enter(new DemandEntry.Confirmed(school, DemandEntry.Confirmer.RESIDENT));
        var house = year.raised("住房", "李样例", Topic.HOUSING, "无房居住");
        year.waiting(house);
        var road = year.raised("道路", "", Topic.ROADS, "路坏了");
        year.settled(road, Means.OWN, "", null);
        var summary = read();
        assertThat(summary.told()).extracting(one -> one.demand()).containsExactly(school, house, pump);
        assertThat(summary.candidates()).hasSize(4);
        var zh = text(Language.ZH);
        assertThat(zh)
                .contains("通伏乡通城村王**于2018年5月14日反映就学问题：孙子学费没有着落，马**家也一样。6月2日通过结对帮扶办结（结对解决学费），5月14日经群众本人确认。")
                .contains("李**于2018年5月14日反映住房问题：无房居住。5月19日报上级审批，目前手续待上级签批。")
                .contains("5月14日转水务局办理，6月2日由承办单位办结（借来水泵），惠及农田6,000亩。")
                .contains("共收集群众诉求4件，已办结3件，其中经群众确认1件。")
                .contains("尚待上级批复1件")
                .doesNotContain("样例");
        assertThat(text(Language.EN))
                .contains("raised a demand about schooling on 14 May 2018")
                .contains("On 14 May it was referred to Water Affairs Bureau")
                .doesNotContain("样例");
    }

    @Test
    void notesBecomeDeficienciesAndPromises() {
        year.note(new ProgrammeEntry.DeficiencyFound(), "方法偏传统。");
        year.note(new ProgrammeEntry.DeficiencyFound(), "资金有限");
        year.note(new ProgrammeEntry.Promised(), "常下基层");
        assertThat(paragraphs(read(), "deficiencies")).containsExactly("一是方法偏传统。", "二是资金有限。");
        assertThat(paragraphs(read(), "next").getFirst()).isEqualTo("常下基层。");
    }

    private groundwork.figure.Extent extent() {
        return summaries.extent(year.scope(), year.slug);
    }

    private Summary read() {
        return summaries.read(year.scope(), extent());
    }

    private String text(Language language) {
        return read().in(language).paragraphs().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static List<String> paragraphs(Summary summary, String section) {
        return summary.in(Language.ZH).sections().stream()
                .filter(each -> each.id().equals(section))
                .flatMap(each -> each.paragraphs().stream())
                .map(Paragraph::text)
                .toList();
    }
}
