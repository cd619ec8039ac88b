package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.MeetingEntry;
import org.junit.jupiter.api.Test;

/** A workbook that comes again with a tab more, or one less, than before. */
class AddedTabTest extends AtReception {

    private static final String HEADS = "编号,日期,村,参加人员,活动类型,数量\n";
    private static final String FIRST = HEADS + """
            1,2018-05-12,示例一村,甲例一,政策宣讲会,11
            2,2018-05-13,示例二村,甲例一,座谈会,12
            3,2018-05-14,示例一村,甲例一,座谈会,13
            """;
    private static final String SECOND = HEADS + """
            1,2018-07-12,示例一村,甲例一,政策宣讲会,21
            2,2018-07-13,示例三村,甲例一,座谈会,22
            """;
    private static final String THIRD = HEADS + "1,2018-08-01,示例一村,甲例一,座谈会,31\n";

    private static String tab(String name, String rows) {
        return "#" + name + "\n" + rows;
    }

    private long meetings() {
        return desk.standing(MeetingEntry.Held.class).size();
    }

    @Test
    void onlyTheRowsOfTheNewTabAreNew() {
        desk.take(tab("account", FIRST));
        var longer = tab("account", FIRST) + tab("account (2)", SECOND);

        var look = desk.look(longer);
        assertThat(look.missing().count()).isZero();
        assertThat(look.shifted()).isEmpty();
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(2, 3, 0, 0, 0));
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(0, 5, 0, 0, 0));
        assertThat(meetings()).isEqualTo(5);

        var longest = longer + tab("account (3)", THIRD);
        assertThat(desk.take(longest).tally()).isEqualTo(new Tally(1, 5, 0, 0, 0));
        assertThat(desk.take(longest, Match.CONTENT).tally()).isEqualTo(new Tally(0, 6, 0, 0, 0));
    }

    @Test
    void theNewTabMayStandInFrontAndTheOldOneHaveAnotherNameAndAChangedRow() {
        desk.take(tab("台账", FIRST));
        var longer = tab("7月", SECOND) + tab("5月", FIRST.replace("座谈会,13", "座谈会,99"));
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(2, 2, 1, 0, 0));
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(0, 5, 0, 0, 0));
    }

    @Test
    void aTabTakenAwayLeavesTheOthersWhatTheyWere() {
        desk.take(tab("account", FIRST) + tab("account (2)", SECOND));
        assertThat(desk.take(tab("account", FIRST)).tally()).isEqualTo(new Tally(0, 3, 0, 0, 0));
        assertThat(desk.take(tab("account (2)", SECOND)).tally()).isEqualTo(new Tally(0, 2, 0, 0, 0));
        assertThat(meetings()).isEqualTo(5);
    }

    @Test
    void whatWasTakenBackIsNoReasonToBeAnotherSheet() {
        var longer = tab("account", FIRST) + tab("account (2)", SECOND);
        desk.undo(desk.take(longer));
        desk.take(tab("account", FIRST));
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(2, 3, 0, 0, 0));
        assertThat(meetings()).isEqualTo(5);
    }

    @Test
    void otherRowsUnderTheSameNumbersAreAnotherSheet() {
        desk.take(tab("account", FIRST));
        assertThat(desk.take(tab("7月", SECOND) + tab("8月", THIRD)).tally()).isEqualTo(new Tally(3, 0, 0, 0, 0));
        assertThat(meetings()).isEqualTo(6);
    }

    @Test
    void aRowLeftOutOfAnAddedTabAndMendedLaterIsARowOfItsTab() {
        desk.take(tab("account", FIRST));
        var longer = tab("account", FIRST) + tab("account (2)", SECOND.replace("2018-07-13", "7月33日"));
        assertThat(desk.take(longer).tally()).isEqualTo(new Tally(1, 3, 0, 0, 1));
        var whole = tab("account", FIRST) + tab("account (2)", SECOND);
        assertThat(desk.take(whole).tally()).isEqualTo(new Tally(1, 4, 0, 0, 0));
    }
}
