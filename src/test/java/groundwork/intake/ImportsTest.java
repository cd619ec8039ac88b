package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.Posting;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.VisitEntry;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same workbook, a changed one, one that was taken back: what of them comes into the ledger. */
class ImportsTest extends AtReception {

    private static final String HEADS = "编号,日期,村,参加人员,活动类型,数量,活动内容\n";
    private static final String VISITS = "编号,日期,村,参加人员,活动类型,农户,数量\n";
    private static final String TALKS = "编号,日期,村,参加人员,活动类型,谈话对象,数量\n";
    private static final String DEMANDS = "编号,日期,村,参加人员,诉求内容,转办日期,责任单位,办结日期,解决方式\n";

    /** Every kind of sheet; households and people are first heard of in the account. */
    private static final String EVERYTHING = """
            #人员
            编号,姓名,单位,活动职责
            1,甲例一,示例局,组长
            2,甲例二,示例局,联络员
            #村情
            编号,村,村民小组,户数,耕地面积（亩）
            1,示例一村,8,484,8258.8
            #农户
            编号,村,户主,联络员,登记日期
            1,示例一村,丙例一,甲例二,2018-03-01
            #签到簿
            编号,日期,签到时间,签退时间,参加人员,村
            1,2018-05-12,8:30,17:00,甲例一,示例一村
            #台账
            编号,日期,村,参加人员,活动类型,农户,谈话对象,数量,发放资料（份）,意见建议（条）
            1,2018-05-12,示例一村,甲例一、甲例二,入户走访,丙例一、丙例二,,5,,
            2,2018-05-13,示例一村,甲例一,谈心谈话,,丁例一、丁例二,4,,
            3,2018-05-14,示例一村,甲例一,政策宣讲会,,,38,60,3
            4,2018-05-15,示例一村,甲例二,解决就业,丙例二,丁例三,2,,
            5,2018-05-16,,甲例二,谈心谈话,,丁例四,,,
            #诉求
            编号,日期,村,参加人员,诉求内容,转办日期,责任单位,办结日期,解决方式
            1,2018-05-12,示例一村,甲例一,渠尾缺水,2018-05-20,示例水务局,2018-06-01,协调解决
            #结对帮扶
            编号,帮扶干部,村,帮扶对象,结对日期
            1,甲例一,示例一村,丙例二,2018-05-01
            #慰问
            编号,日期,村,慰问对象,慰问品,数量,单位
            1,2018-07-01,示例一村,丙例一、丙例三,化肥,2,袋
            """;

    private static String row(int number, int count, String text) {
        return number + ",2018-05-12,示例一村,甲例一,政策宣讲会," + count + "," + text + "\n";
    }

    @Test
    void theSameWorkbookAgainAddsNothing() {
        var first = desk.take(EVERYTHING).tally();
        long head = desk.head();
        assertThat(first.added()).isEqualTo(head).isGreaterThan(20);
        assertThat(first.bad()).isZero();
        for (var match : Match.values()) {
            var again = desk.take(EVERYTHING, match);
            assertThat(again.tally()).isEqualTo(new Tally(0, again.tally().same(), 0, 0, 0));
            assertThat(again.missing().count()).isZero();
        }
        var look = desk.look(EVERYTHING);
        assertThat(look.clean()).as(look.problems().toString()).isTrue();
        assertThat(look.shifted()).isEmpty();
        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    void theAccountAloneFindsThePairingsAndDemandsOfAnEarlierWorkbook() {
        var money = "5,2018-05-16,示例一村,甲例一,筹集资金,,,,,,500,1\n";
        var account = EVERYTHING
                .substring(EVERYTHING.indexOf("#台账"), EVERYTHING.indexOf("#诉求"))
                .replace("意见建议（条）", "意见建议（条）,金额（元）,对应诉求编号")
                .replaceFirst("5,2018-05-16.*\n", money);
        desk.take(EVERYTHING.replaceFirst("#台账[^#]*", account));
        var alone = desk.take(account);
        assertThat(alone.tally()).isEqualTo(new Tally(0, alone.tally().same(), 0, 0, 0));
        assertThat(alone.missing().count()).isZero();
        assertThat(desk.standing(FundsEntry.Raised.class).getFirst().demand())
                .isEqualTo(desk.id("demands", "1", "raised"));
    }

    @Test
    void aChangedRowIsACorrectionAndTheOldValueStaysVisible() {
        desk.take(HEADS + row(1, 38, "灌溉政策") + row(2, 20, "医保政策"));
        var tally = desk.take(HEADS + row(1, 40, "灌溉政策") + row(2, 20, "医疗保险")).tally();
        assertThat(tally).isEqualTo(new Tally(0, 0, 2, 0, 0));

        var forum = desk.id("account", "1", "main");
        assertThat(desk.history(forum)).extracting(ImportsTest::attendance).containsExactly(38, 40);
        var other = desk.history(desk.id("account", "2", "main"));
        assertThat(desk.words(other.getFirst().id(), "text")).isEqualTo("医保政策");
        assertThat(desk.words(other.getLast().id(), "text")).isEqualTo("医疗保险");
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(2);
    }

    private static int attendance(Posting posting) {
        return switch (posting.fact().entry()) {
            case Correction.Replaced replaced ->
                ((MeetingEntry.Held) replaced.fact().entry()).attendance();
            case MeetingEntry.Held held -> held.attendance();
            case groundwork.ledger.Entry other -> throw new AssertionError(other);
        };
    }

    @Test
    void thereAndBackAndThereAgainAreFourFacts() {
        var a = HEADS + row(1, 38, "灌溉政策");
        var b = HEADS + row(1, 40, "灌溉政策");
        for (var each : List.of(a, b, a, b)) desk.take(each);
        var history = desk.history(desk.id("account", "1", "main"));
        assertThat(history).extracting(ImportsTest::attendance).containsExactly(38, 40, 38, 40);
        assertThat(new HashSet<>(history.stream().map(Posting::id).toList())).hasSize(4);
        assertThat(desk.take(b).tally()).isEqualTo(new Tally(0, 1, 0, 0, 0));
    }

    @Test
    void aDemandThatLosesAStepHasThatStepStruck() {
        var row = "1,2018-05-12,示例一村,甲例一,渠尾缺水,2018-05-20,示例水务局,";
        desk.take("#诉求\n" + DEMANDS + row + "2018-06-01,协调解决");
        assertThat(desk.standing(DemandEntry.Settled.class)).hasSize(1);

        var unsettled = "#诉求\n" + DEMANDS + row;
        assertThat(desk.take(unsettled).tally()).isEqualTo(new Tally(0, 2, 0, 1, 0));
        assertThat(desk.standing(DemandEntry.Settled.class)).isEmpty();
        assertThat(desk.standing(DemandEntry.Referred.class)).hasSize(1);
        assertThat(desk.take(unsettled).tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));

        assertThat(desk.take("#诉求\n" + DEMANDS + row + "2018-06-01,协调解决").tally())
                .as("it is settled again")
                .isEqualTo(new Tally(1, 2, 0, 0, 0));
        assertThat(desk.history(desk.id("demands", "1", "settled"))).hasSize(3);
    }

    @Test
    void aRowThatSaysSomethingElseStrikesWhatItNoLongerSays() {
        var heads = "编号,日期,村,参加人员,活动类型,数量,发放资料（份）\n";
        desk.take(heads + "1,2018-05-12,示例一村,甲例一,政策宣讲会,38,60\n");
        assertThat(desk.standing(MaterialEntry.HandedOut.class)).hasSize(1);
        assertThat(desk.take(heads + "1,2018-05-12,示例一村,甲例一,政策宣讲会,38,\n").tally())
                .isEqualTo(new Tally(0, 1, 0, 1, 0));
        assertThat(desk.standing(MaterialEntry.HandedOut.class)).isEmpty();
    }

    @Test
    void aRowThatIsMissingIsToldAndStillCounts() {
        desk.take(HEADS + row(1, 38, "一") + row(2, 20, "二") + row(3, 10, "三"));
        var fewer = HEADS + row(1, 38, "一") + row(3, 10, "三");
        assertThat(desk.look(fewer).missing()).isEqualTo(new Missing(1, List.of(new Missing.Absent("台账", "2"))));
        var done = desk.take(fewer);
        assertThat(done.missing().count()).isEqualTo(1);
        assertThat(done.tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(3);
        assertThat(desk.look("#诉求\n" + DEMANDS).missing().count())
                .as("of sheets that the workbook does not have, nothing is said")
                .isZero();
    }

    @Test
    void aHouseholdFirstHeardOfInARowStaysWhenTheRowNamesAnother() {
        desk.take(VISITS + "1,2018-05-12,示例一村,甲例一,入户走访,丙例一,\n2,2018-05-13,示例一村,甲例一,入户走访,丙例一,\n");
        assertThat(desk.standing(HouseholdEntry.Registered.class)).hasSize(1);
        var changed = VISITS + "1,2018-05-12,示例一村,甲例一,入户走访,丙例二,\n2,2018-05-13,示例一村,甲例一,入户走访,丙例一,\n";
        desk.take(changed);
        assertThat(desk.standing(HouseholdEntry.Registered.class)).hasSize(2);
        assertThat(desk.standing(VisitEntry.Made.class).stream()
                        .map(VisitEntry.Made::household)
                        .distinct())
                .hasSize(2);
        assertThat(desk.take(changed).tally().added()).isZero();
    }

    @Test
    void somebodyNewInARowIsNobodyWhoWasThereBefore() {
        desk.take(TALKS + "1,2018-05-12,示例一村,甲例一,谈心谈话,丁例一、丁例二,\n2,2018-05-12,,甲例一,谈心谈话,丁例五,\n");
        var changed = TALKS + "1,2018-05-12,示例一村,甲例一,谈心谈话,丁例三、丁例一、丁例二,\n2,2018-05-12,,甲例一,谈心谈话,丁例六、丁例五,\n";
        desk.take(changed);
        var talks = desk.standing(TalkEntry.Held.class);
        assertThat(talks.getFirst().people()).hasSize(3).doesNotHaveDuplicates();
        assertThat(talks.getLast().people()).hasSize(2).doesNotHaveDuplicates();
        assertThat(desk.take(changed).tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));
    }

    @Test
    void aJobFoundForSomebodyAndForOthersBesides() {
        var jobs = "编号,日期,村,参加人员,活动类型,谈话对象,数量\n1,2018-05-12,示例一村,甲例一,解决就业,丁例一,3\n";
        desk.take(jobs);
        assertThat(desk.standing(AssistanceEntry.JobFound.class)).hasSize(2);
        assertThat(desk.take(jobs).tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));
    }
}
