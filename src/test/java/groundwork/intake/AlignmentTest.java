package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are letters, written one after the other: the first carries number 1. */
class AlignmentTest {

    private static List<Line> rows(String letters) {
        var rows = new ArrayList<Line>();
        for (int i = 0; i < letters.length(); i++)
            rows.add(new Line(Integer.toString(i + 1), Ids.derived(letters.charAt(i))));
        return rows;
    }

    private static String aligned(String earlier, String now) {
        return aligned(rows(earlier), rows(now));
    }

    /** The earlier numbers of the rows; a dash for a new one. */
    private static String aligned(List<Line> earlier, List<Line> now) {
        var numbers = new StringBuilder();
        Arrays.stream(Alignment.byContent(earlier, now))
                .forEach(row -> numbers.append(row < 0 ? "-" : earlier.get(row).written()));
        return numbers.toString();
    }

    private static int moved(String earlier, String now) {
        return Alignment.moved(rows(earlier), rows(now));
    }

    @Test
    void aRowPutInIsNewAndTheOthersStayWhatTheyWere() {
        assertThat(aligned("abcdef", "abcXdef")).isEqualTo("123-456");
        assertThat(aligned("abc", "Xabc")).isEqualTo("-123");
        assertThat(aligned("abc", "abcXY")).isEqualTo("123--");
    }

    @Test
    void aRowTakenOutIsNobody() {
        assertThat(aligned("abcdef", "abdef")).isEqualTo("12456");
    }

    @Test
    void whatWasChangedBetweenTwoRowsIsTakenInOrder() {
        assertThat(aligned("abcdef", "aXbcYef")).isEqualTo("1-23456");
        assertThat(aligned("abcdef", "abXYef")).isEqualTo("123456");
        assertThat(aligned("abcdef", "abXYZef")).isEqualTo("1234-56");
    }

    @Test
    void aChangedRowThatKeptItsNumberIsThatRow() {
        assertThat(aligned("abcd", "abXd")).isEqualTo("1234");
        assertThat(aligned(
                        rows("abcd"), List.of(rows("abcX").getLast(), rows("a").getFirst())))
                .isEqualTo("41");
    }

    @Test
    void ofRowsThatSayTheSameTheFirstIsTheFirst() {
        assertThat(aligned("aabaa", "aaXbaa")).isEqualTo("12-345");
        assertThat(aligned("aaaa", "aaaaa")).isEqualTo("1234-");
        assertThat(aligned(
                        rows("abab"), List.of(rows("abab").get(2), rows("abab").get(3))))
                .as("two of four left: they kept their numbers")
                .isEqualTo("34");
    }

    @Test
    void aRowPutInFrontOfAPartOfTheListIsNoneOfTheOthers() {
        var part = rows("abcdXefgh").subList(4, 9);
        assertThat(aligned(rows("abcdefgh"), part)).isEqualTo("-5678");
        assertThat(aligned(rows("abcdefgh"), rows("abcdX"))).isEqualTo("12345");
        assertThat(aligned(rows("abcdefgh"), rows("Qabcd").subList(1, 5))).isEqualTo("1234");
        assertThat(aligned(rows("abcdefgh"), List.of(part.get(1), part.get(2), part.get(0))))
                .isEqualTo("56-");
    }

    @Test
    void anotherListIsAllNew() {
        assertThat(aligned("abcdef", "UVWXYZ")).isEqualTo("------");
        assertThat(aligned("abcdef", "aVWXYZ")).isEqualTo("1-----");
    }

    @Test
    void nothingIsAlignedWithNothing() {
        assertThat(aligned("", "ab")).isEqualTo("--");
        assertThat(aligned("ab", "")).isEmpty();
    }

    @Test
    void numbersHaveShiftedWhereTheyNameOtherRowsWhichStandElsewhere() {
        assertThat(moved("abcdef", "abXcdef")).isEqualTo(4);
        assertThat(moved("abcdef", "abdef")).isEqualTo(3);
        assertThat(moved("ab", "ba")).isEqualTo(2);
    }

    @Test
    void numbersHaveNotShiftedWhereRowsWereOnlyAddedOrChanged() {
        assertThat(moved("abc", "abc")).isZero();
        assertThat(moved("abc", "abcd")).isZero();
        assertThat(moved("abc", "aXc")).isZero();
        assertThat(moved("aaa", "aaaaa")).isZero();
        assertThat(moved("abcdef", "UVWXYZ")).as("another month's sheet").isZero();
        assertThat(moved("", "abc")).isZero();
    }

    @Test
    void twoComesBeforeTen() {
        assertThat(rows("abcdefghijkl").stream().sorted(Line.ORDER).map(Line::written))
                .startsWith("1", "2")
                .endsWith("9", "10", "11", "12");
    }
}
