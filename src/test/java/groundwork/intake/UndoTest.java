package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ledger;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.support.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An import taken back, and what comes after. */
class UndoTest extends AtReception {

    private static final String HEADS = "编号,日期,村,参加人员,活动类型,数量,活动内容\n";
    private static final String DEMANDS = "#诉求\n编号,日期,村,参加人员,诉求内容,转办日期,责任单位,办结日期,解决方式\n";

    private static String row(int number, int count) {
        return number + ",2018-05-12,示例一村,甲例一,政策宣讲会," + count + ",宣讲\n";
    }

    private MeetingEntry.Held forum(int number) {
        return (MeetingEntry.Held) desk.now(desk.id("account", Integer.toString(number), "main"))
                .fact()
                .entry();
    }

    @Test
    void theSameWorkbookComesInAgainAfterItWasTakenBack() {
        var book = HEADS + row(1, 38) + row(2, 20);
        assertThat(desk.undo(desk.take(book))).isZero();
        assertThat(desk.standing(MeetingEntry.Held.class)).isEmpty();
        assertThat(desk.look(HEADS).missing().count())
                .as("what was taken back is not missing")
                .isZero();

        var again = desk.take(book);
        assertThat(again.tally()).isEqualTo(new Tally(2, 0, 0, 0, 0));
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(2);
        assertThat(desk.take(book).tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));

        desk.undo(again);
        assertThat(desk.standing(MeetingEntry.Held.class)).isEmpty();
        assertThat(desk.take(book).tally()).isEqualTo(new Tally(2, 0, 0, 0, 0));
    }

    @Test
    void whatWasCorrectedSaysAgainWhatItSaidBefore() {
        desk.take(HEADS + row(1, 38) + row(2, 20));
        var second = desk.take(HEADS + row(1, 40) + row(2, 20) + row(3, 5));
        desk.undo(second);
        assertThat(forum(1).attendance()).isEqualTo(38);
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(2);
        assertThat(desk.take(HEADS + row(1, 40) + row(2, 20) + row(3, 5)).tally())
                .isEqualTo(new Tally(1, 1, 1, 0, 0));
        assertThat(forum(1).attendance()).isEqualTo(40);
    }

    @Test
    void manyAreTakenBackSomeHundredAtATimeWithTheirWords() {
        var before = IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> i + ",2018-05-12,示例一村,甲例一,政策宣讲会," + i + ",原文" + i + "\n")
                .collect(Collectors.joining());
        desk.take(HEADS + before);
        var done = desk.take(HEADS + before.replace("原文", "改写"));
        assertThat(done.tally()).isEqualTo(new Tally(0, 0, 1200, 0, 0));
        var told = new ArrayList<Long>();
        context.getBean(Imports.class).undo(desk.scope, done.id(), (some, all) -> told.add(some));
        assertThat(told).containsExactly(500L, 1000L, 1200L);
        for (int row : List.of(1, 600, 1200)) {
            var by = desk.now(desk.id("account", Integer.toString(row), "main")).wordsOf();
            assertThat(desk.words(by, "text")).isEqualTo("原文" + row);
        }
        assertThat(desk.take(HEADS + before).tally()).isEqualTo(new Tally(0, 1200, 0, 0, 0));
    }

    @Test
    void aStepThatTheImportStruckStandsAgainAndCanBeStruckAgain() {
        var open = DEMANDS + "1,2018-05-12,示例一村,甲例一,渠尾缺水,,,";
        desk.take(open + "2018-06-01,协调解决");
        desk.undo(desk.take(open));
        assertThat(desk.standing(DemandEntry.Settled.class)).hasSize(1);
        assertThat(desk.take(open).tally()).isEqualTo(new Tally(0, 1, 0, 1, 0));
        assertThat(desk.standing(DemandEntry.Settled.class)).isEmpty();
    }

    @Test
    void whatSomebodyHasCorrectedSinceIsLeftAlone() {
        var done = desk.take(HEADS + row(1, 38) + row(2, 20));
        var office = new Office(context.getBean(Ledger.class), context.getBean(Scopes.class), desk.scope.county());
        var about = new About(desk.campaign.id(), null, desk.village(1), List.of(), null);
        office.correct(
                desk.id("account", "1", "main"),
                LocalDate.of(2018, 5, 12),
                about,
                new MeetingEntry.Held(MeetingKind.POLICY_FORUM, 77, 0));
        assertThat(desk.undo(done)).isEqualTo(1);
        assertThat(forum(1).attendance()).isEqualTo(77);
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(1);
    }

    @Test
    void undoneTwiceItIsUndoneOnce() {
        var done = desk.take(HEADS + row(1, 38));
        desk.undo(done);
        long head = desk.head();
        desk.undo(done);
        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    void householdsAndPeopleFirstHeardOfInItComeBackWithIt() {
        var book = "编号,日期,村,参加人员,活动类型,农户,数量\n1,2018-05-12,示例一村,甲例一,入户走访,丙例一,4\n";
        var first = desk.take(book);
        assertThat(first.tally().added()).isEqualTo(3);
        desk.undo(first);
        assertThat(desk.take(book).tally().added()).isEqualTo(3);
        assertThat(desk.take(book).tally().added()).isZero();
    }
}
