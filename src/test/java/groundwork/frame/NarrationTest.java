package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.Kinds;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.Unknown;
import groundwork.ledger.VisitEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NarrationTest {

    private final Messages messages = MessageFiles.read(true);
    private final Narration narration = new Narration(messages);

    @Test
    void everyKindIsToldInBothLanguages() {
        for (var entry : SampleEntries.all()) {
            assertThat(narration.of(entry, Language.EN))
                    .as(Kinds.of(entry))
                    .isNotBlank()
                    .doesNotContain("{", "null");
            assertThat(narration.of(entry, Language.ZH)).as(Kinds.of(entry)).containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void everyKindAndEveryConstantHasAName() {
        for (var kind : Kinds.all().keySet())
            assertThat(messages.has("entry." + kind)).as(kind).isTrue();
        for (var constant : constants()) {
            assertThat(narration.constant(constant, Language.EN)).isNotBlank();
            assertThat(narration.constant(constant, Language.ZH)).isNotBlank();
        }
        assertThat(narration.kind("visit.by_boat", Language.EN)).isEqualTo("An entry of a newer kind (visit.by_boat)");
    }

    @Test
    void numbersAndKindsAreInTheSentence() {
        says(new MeetingEntry.Held(MeetingKind.POLICY_FORUM, 38, 0), "Policy forum, 38 people", "政策宣讲会，38人参加");
        says(
                new MeetingEntry.Held(MeetingKind.LECTURE, 1126, 10),
                "Lecture, 1,126 people, delegation of 10",
                "政策讲座，1,126人参加，工作队10人");
        says(new VisitEntry.Made(null, VisitEntry.VisitKind.SITE), "Site visit", "实地走访");
        says(new VisitEntry.Counted(12), "12 households visited, not named", "走访12户，未写明户名");
        says(new OpinionEntry.TakenDown(1, true, null), "Opinion on our own working style", "对本单位作风的意见1条");
    }

    @Test
    void oneIsNotSeveral() {
        says(
                new FormEntry.Issued(FormEntry.Recipient.RESIDENT, List.of("A1"), 0),
                "One consultation form issued to residents",
                "向群众发放征求意见表1份");
        says(new FormEntry.Issued(null, List.of(), 400), "400 consultation forms issued", "发放征求意见表400份");
        says(
                new DemandEntry.Raised(
                        SampleEntries.id("d"), DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, null, 1),
                "Demand: roads",
                "诉求：道路");
    }

    @Test
    void whatIsMissingIsLeftOut() {
        says(new DemandEntry.Referred(SampleEntries.id("d"), SampleEntries.id("u"), null), "Demand referred", "对接责任单位");
        says(
                new DemandEntry.Referred(SampleEntries.id("d"), SampleEntries.id("u"), LocalDate.of(2018, 5, 28)),
                "Demand referred, due 28 May 2018",
                "对接责任单位，2018年5月28日前办结");
        says(new ResourceEntry.Lent(null, null, null, null), "Equipment borrowed", "借用设备");
        says(new Unknown("visit.by_boat", "{}"), "An entry of a newer kind (visit.by_boat)", "新版本的记录（visit.by_boat）");
    }

    @Test
    void goodsAreListedEachInItsUnit() {
        says(
                new ReliefEntry.Given(
                        List.of(
                                goods(GoodsKind.FERTILISER, 2, GoodsUnit.BAG),
                                goods(GoodsKind.OIL, 1, GoodsUnit.BARREL)),
                        List.of(),
                        3,
                        Occasion.JULY_FIRST),
                "Relief for 3 households, 1 July: 2 bags of fertiliser and one barrel of oil",
                "七一慰问3户：化肥2袋、食用油1桶");
    }

    private static Goods goods(GoodsKind kind, int quantity, GoodsUnit unit) {
        return new Goods(kind, BigDecimal.valueOf(quantity), unit);
    }

    private void says(Entry entry, String english, String chinese) {
        assertThat(narration.of(entry)).isEqualTo(new Bilingual(english, chinese));
    }

    /** Every enum nested in an entry. */
    private static List<Enum<?>> constants() {
        var found = new ArrayList<Enum<?>>();
        Stream.concat(
                        Kinds.all().values().stream().map(Class::getEnclosingClass),
                        Stream.of(groundwork.ledger.Benefit.class))
                .distinct()
                .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .filter(Class::isEnum)
                .forEach(type -> {
                    for (var constant : type.getEnumConstants()) found.add((Enum<?>) constant);
                });
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }
}
