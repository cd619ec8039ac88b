package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({
        "523, 500余, more than 500",
        "540, 500余, more than 500",
        "34, 30余, more than 30",
        "23, 20余, more than 20",
        "11, 10余, more than 10",
        "121, 120余, more than 120",
        "199, 190余, more than 190",
        "412, 400余, more than 400",
        "1284, '1,200余', 'more than 1,200'",
        "8258.8, '8,200余', 'more than 8,200'",
        "20001, '20,000余', 'more than 20,000'",
        "189000.5, '180,000余', 'more than 180,000'",
        "30.5, 30余, more than 30",
        "1234567, '1,200,000余', 'more than 1,200,000'"
    })
    void isRoundedDown(BigDecimal number, String zh, String en) {
        assertThat(Numbers.written(number, true, Language.ZH)).isEqualTo(zh);
        assertThat(Numbers.written(number, true, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "6", "9.5", "10", "30", "500", "120", "1200", "20000", "6000"})
    void whatIsSmallOrRoundStaysExact(BigDecimal number) {
        assertThat(Rounded.down(number)).isEqualTo(new Rounded(number, false));
    }

    @Test
    void moreThanIsAlwaysTrueAndNeverFarOff() {
        var random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4));
            var rounded = Rounded.down(number);
            if (rounded.more()) assertThat(number).isGreaterThan(rounded.value());
            else assertThat(number).isEqualByComparingTo(rounded.value());
            assertThat(rounded.value().multiply(BigDecimal.TWO)).isGreaterThanOrEqualTo(number);
        }
    }

    @Test
    void headingsAreNumberedAsEachLanguageDoes() {
        assertThat(Numbers.heading(1, 2, Language.ZH)).isEqualTo("二、");
        assertThat(Numbers.heading(2, 12, Language.ZH)).isEqualTo("（十二）");
        assertThat(Numbers.heading(1, 2, Language.EN)).isEqualTo("2. ");
        assertThat(Numbers.heading(2, 12, Language.EN)).isEqualTo("(12) ");
    }

    @Test
    void numbersOfHeadings() {
        assertThat(Numbers.chinese(1)).isEqualTo("一");
        assertThat(Numbers.chinese(10)).isEqualTo("十");
        assertThat(Numbers.chinese(12)).isEqualTo("十二");
        assertThat(Numbers.chinese(20)).isEqualTo("二十");
        assertThat(Numbers.chinese(35)).isEqualTo("三十五");
    }
}
