package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.Missing.Absent;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.MeetingEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three hundred rows with a mere 序号 that counts anew when a row is put in or taken out. */
class ShiftedNumbersTest extends AtReception {

    /** Every third row says the same as the two before it. */
    private static List<String> rows() {
        return new ArrayList<>(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "2018-05-12,示例一村,甲例一,政策宣讲会," + (10 + i / 3))
                .toList());
    }

    private static String numbered(List<String> rows) {
        var book = new StringBuilder("序号,日期,村,参加人员,活动类型,数量\n");
        for (int i = 0; i < rows.size(); i++)
            book.append(i + 1).append(',').append(rows.get(i)).append('\n');
        return book.toString();
    }

    private int people() {
        return desk.standing(MeetingEntry.Held.class).stream()
                .mapToInt(MeetingEntry.Held::attendance)
                .sum();
    }

    @Test
    void aRowPutInAmongThemIsOneRowMoreAndNoCorrection() {
        var rows = rows();
        desk.take(numbered(rows));
        int before = people();
        rows.add(150, "2018-05-13,示例二村,甲例二,座谈会,7");
        var book = numbered(rows);

        var shifted = desk.look(book).shifted();
        assertThat(shifted).hasSize(1);
        assertThat(shifted.getFirst().sheet()).isEqualTo("台账");
        assertThat(shifted.getFirst().rows()).isBetween(100L, 150L);

        assertThat(desk.take(book, Match.CONTENT).tally()).isEqualTo(new Tally(1, 300, 0, 0, 0));
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(301);
        assertThat(people()).isEqualTo(before + 7);

        assertThat(desk.look(book).shifted()).as("the numbers are known now").isEmpty();
        assertThat(desk.take(book).tally()).isEqualTo(new Tally(0, 301, 0, 0, 0));
        assertThat(desk.take(book, Match.CONTENT).tally()).isEqualTo(new Tally(0, 301, 0, 0, 0));
    }

    @Test
    void byNumberTheSameEndsWithTheSameFigures() {
        var rows = rows();
        desk.take(numbered(rows));
        int before = people();
        rows.add(150, "2018-05-13,示例二村,甲例二,座谈会,7");
        var tally = desk.take(numbered(rows), Match.NUMBER).tally();
        assertThat(tally.added()).isEqualTo(1);
        assertThat(tally.corrected()).isGreaterThan(40);
        assertThat(people()).isEqualTo(before + 7);
    }

    @Test
    void aRowTakenOutIsTheOneThatIsMissing() {
        var rows = rows();
        rows.set(99, "2018-05-13,示例二村,甲例二,座谈会,7");
        desk.take(numbered(rows));
        rows.remove(99);
        var book = numbered(rows);
        var missing = new Missing(1, List.of(new Absent("台账", "100")));
        assertThat(desk.look(book).missing()).isEqualTo(missing);
        var done = desk.take(book, Match.CONTENT);
        assertThat(done.tally()).isEqualTo(new Tally(0, 299, 0, 0, 0));
        assertThat(done.missing()).isEqualTo(missing);
        assertThat(desk.take(book).missing()).as("until somebody strikes it").isEqualTo(missing);
    }

    @Test
    void aRowThatWasChangedBesidesIsCorrected() {
        var rows = rows();
        rows.set(200, "2018-05-20,示例三村,甲例一,政策宣讲会,55");
        desk.take(numbered(rows));
        rows.set(200, "2018-05-20,示例三村,甲例一,政策宣讲会,99");
        rows.add(150, "2018-05-13,示例二村,甲例二,座谈会,7");
        assertThat(desk.take(numbered(rows), Match.CONTENT).tally()).isEqualTo(new Tally(1, 299, 1, 0, 0));
        assertThat(desk.history(desk.id("account", "201", "main"))).hasSize(2);
    }

    @Test
    void takenBackTheNumbersAreThoseOfBefore() {
        var rows = rows();
        var before = numbered(rows);
        desk.take(before);
        rows.add(150, "2018-05-13,示例二村,甲例二,座谈会,7");
        desk.undo(desk.take(numbered(rows), Match.CONTENT));
        assertThat(desk.look(before).shifted()).isEmpty();
        assertThat(desk.take(before).tally()).isEqualTo(new Tally(0, 300, 0, 0, 0));
        assertThat(desk.take(numbered(rows), Match.CONTENT).tally()).isEqualTo(new Tally(1, 300, 0, 0, 0));
    }

    @Test
    void anotherMonthsRowsThatCountFromOneAgainAreNewByContent() {
        desk.take(numbered(rows()));
        var june = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "2018-06-12,示例二村,甲例一,座谈会," + i)
                .toList();
        assertThat(desk.take(numbered(june), Match.CONTENT).tally()).isEqualTo(new Tally(20, 0, 0, 0, 0));
        assertThat(desk.take(numbered(june), Match.CONTENT).tally()).isEqualTo(new Tally(0, 20, 0, 0, 0));
        assertThat(desk.standing(MeetingEntry.Held.class)).hasSize(320);
    }

    @Test
    void whatRefersToADemandByItsNumberFindsItUnderTheNewOne() {
        var demands = """
                #诉求
                序号,日期,村,参加人员,诉求内容
                1,2018-05-12,示例一村,甲例一,渠尾缺水
                2,2018-05-13,示例二村,甲例一,道路破损
                #台账
                序号,日期,村,参加人员,活动类型,金额（元）,对应诉求编号
                1,2018-06-01,示例二村,甲例一,筹集资金,500,2
                """;
        desk.take(demands);
        var shifted = demands.replace("2,2018-05-13", "3,2018-05-13")
                .replace("1,2018-05-12,示例一村", "2,2018-05-12,示例一村")
                .replace("#台账", "1,2018-05-11,示例三村,甲例一,停电频繁\n#台账")
                .replace("500,2", "500,3");
        assertThat(desk.take(shifted, Match.CONTENT).tally()).isEqualTo(new Tally(1, 3, 0, 0, 0));
        assertThat(desk.standing(DemandEntry.Raised.class)).hasSize(3);
    }
}
